import type { Locale } from "#lib/domain/localized.ts";

/** How a view is asked for, besides its address. */
export interface ViewQuestion {
  readonly locale: Locale;
  /** ISO day in China of which the evening is meant; null for now. */
  readonly asOf: string | null;
}
