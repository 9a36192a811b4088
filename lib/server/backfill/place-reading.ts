import "server-only";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { type BodyMatch, matchBody } from "#lib/exchange/archive/match-body.ts";
import type { ReportReading } from "#lib/exchange/import/types.ts";
import type { RegisteredBody } from "./load-register.ts";

/** Whose report of which year a document is, as far as it says so. */
export interface Placing {
  readonly year: number | null;
  readonly match: BodyMatch | { readonly kind: "unnamed" };
  readonly body: RegisteredBody | null;
  readonly scope: ReportScope | null;
}

/** By its title; where that is silent, the year by the file's name and folders. */
export function placeReading(
  { organisation, year }: Pick<ReportReading, "organisation" | "year">,
  path: string,
  register: readonly RegisteredBody[],
): Placing {
  const match =
    organisation === null ? ({ kind: "unnamed" } as const) : matchBody(organisation, path, register);
  const body = match.kind === "one" ? (register.find(({ id }) => id === match.bodyId) ?? null) : null;
  return { year: year ?? yearIn(path), match, body, scope: body && scopeOf(body) };
}

/** A government's yearly report is the one of its whole area; every other body reports for itself. */
export function scopeOf({ kind }: Pick<RegisteredBody, "kind">): ReportScope {
  return kind === "government" ? "consolidated" : "own_organ";
}

function yearIn(path: string): number | null {
  const years = [...path.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)].map(([, year]) => Number(year));
  return years.at(-1) ?? null;
}
