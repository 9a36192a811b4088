import type { BrowserContext } from "@playwright/test";

/** What went wrong in the browser during a test, apart from what the test said it expects. */
export interface Trouble {
  /** Trouble that belongs to this test: a missing page, a broken line. */
  readonly expect: (pattern: RegExp) => void;
  readonly watch: (context: BrowserContext) => void;
  readonly unexpected: () => readonly string[];
}

/** Collects errors on the console, uncaught errors, and requests to the site that failed or were answered by an error. */
export function watchForTrouble(address: string): Trouble {
  const origin = new URL(address).origin;
  const seen: string[] = [];
  const expected: RegExp[] = [];
  return {
    expect: (pattern) => expected.push(pattern),
    unexpected: () => seen.filter((line) => !expected.some((pattern) => pattern.test(line))),
    watch(context) {
      context.on("console", (message) => {
        if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => seen.push(`uncaught: ${error.error().stack}`));
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        // A page that is left takes its requests with it.
        if (request.url().startsWith(origin) && reason !== "net::ERR_ABORTED") {
          seen.push(`failed: ${request.method()} ${request.url()} ${reason}`);
        }
      });
      context.on("response", (response) => {
        if (response.status() < 400 || !response.url().startsWith(origin)) return;
        seen.push(`answered ${response.status()}: ${response.request().method()} ${response.url()}`);
      });
    },
  };
}
