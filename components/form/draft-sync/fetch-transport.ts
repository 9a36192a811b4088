import type { Localized } from "#lib/domain/localized.ts";
import type { SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";
import type { DraftTransport, RefusalKind, SaveAnswer } from "./sync-types.ts";

const REFUSALS: Readonly<Record<number, RefusalKind>> = {
  400: "unacceptable",
  401: "signed_out",
  403: "closed",
  404: "closed",
  413: "unacceptable",
  422: "closed",
};

/** The way over HTTP. Anything that is neither an answer nor a refusal counts as a broken line and is tried again. */
export function fetchTransport(reportId: string): DraftTransport {
  return {
    async save(request): Promise<SaveAnswer> {
      try {
        const body = JSON.stringify(request);
        const response = await fetch(`/api/drafts/${reportId}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
          // Lets the request outlive the page; browsers allow that up to 64 KiB.
          keepalive: body.length < 20_000,
          signal: AbortSignal.timeout(20_000),
        });
        const answer: unknown = await response.json().catch(() => null);
        if (isResult(answer)) return { kind: "answered", result: answer };
        const why = REFUSALS[response.status] ?? (response.status === 409 ? "closed" : null);
        return why === null ? { kind: "no_line" } : { kind: "refused", why, sentence: sentenceIn(answer) };
      } catch {
        return { kind: "no_line" };
      }
    },
  };
}

function isResult(body: unknown): body is SaveDraftResult {
  if (typeof body !== "object" || body === null || !("outcome" in body)) return false;
  return body.outcome === "saved" || body.outcome === "clash";
}

function sentenceIn(body: unknown): Localized | null {
  if (typeof body !== "object" || body === null || !("sentence" in body)) return null;
  const sentence = body.sentence;
  return isLocalized(sentence) ? sentence : null;
}

function isLocalized(value: unknown): value is Localized {
  return (
    typeof value === "object" && value !== null && "zh-Hans" in value && "zh-Hant" in value && "en" in value
  );
}
