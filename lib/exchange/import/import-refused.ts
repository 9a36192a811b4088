import type { Localized } from "#lib/domain/localized.ts";

/** A document the reader will not take: too large, of another kind, or empty. `reason` is meant for the user. */
export class ImportRefused extends Error {
  readonly reason: Localized;

  constructor(reason: Localized) {
    super(reason.en);
    this.name = "ImportRefused";
    this.reason = reason;
  }
}
