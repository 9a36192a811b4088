import type { Locale } from "#lib/domain/localized.ts";

/** What some figures show, written from them: neutral, higher or lower and never better or worse. */
export interface Finding {
  /** What was found, as a heading without a full stop. */
  readonly title: string;
  /** The same with bases, what is missing and what cannot be compared. */
  readonly summary: string;
}

const STOP: Readonly<Record<Locale, string>> = { "zh-Hans": "；", "zh-Hant": "；", en: "; " };
const END: Readonly<Record<Locale, string>> = { "zh-Hans": "。", "zh-Hant": "。", en: "." };
const COMMA: Readonly<Record<Locale, string>> = { "zh-Hans": "、", "zh-Hant": "、", en: ", " };

/** Clauses as one sentence; in English it begins with a capital. Empty clauses are left out. */
export function passage(clauses: readonly string[], locale: Locale): string {
  const said = clauses.filter((clause) => clause !== "").join(STOP[locale]);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${END[locale]}`;
}

/** Names in a row: 甲、乙、丙. */
export function listed(names: readonly string[], locale: Locale): string {
  return names.join(COMMA[locale]);
}

/** An indicator's name within an English sentence; Chinese has no capitals. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
