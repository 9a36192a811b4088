import type { CellKey, MoneyUnit, TemplateId, TextKey } from "#lib/domain/templates/types.ts";

/**
 * A cell as the officer left it. `raw` is always what was typed or read. A number exists only under `reported`;
 * zero is a number, a blank is not. `unreadable` keeps what is not a value at all: it is stored, marked and blocks submission.
 */
export type CellValue =
  /** `value` is a canonical decimal: "0", "110", "-13", "14.62". `unit` is set for money only. `note` keeps words beside the figure. */
  | {
      readonly status: "reported";
      readonly raw: string;
      readonly value: string;
      readonly unit: MoneyUnit | null;
      readonly note: string | null;
    }
  /** The body wrote `/`, `-`, 不适用 or the like. */
  | { readonly status: "not_applicable"; readonly raw: string }
  | { readonly status: "blank"; readonly raw: "" }
  /** A value stands where the format has no cell. */
  | { readonly status: "not_in_form"; readonly raw: string }
  | { readonly status: "unreadable"; readonly raw: string };
export type CellStatus = CellValue["status"];

/** What a report says, independent of who holds it. A cell without an entry is blank. */
export interface ReportContent {
  readonly template: TemplateId;
  readonly title: string;
  readonly values: Readonly<Record<CellKey, CellValue>>;
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
}

/** A report covers the body's own organ or, for a government, the whole area below it. */
export const REPORT_SCOPES = ["own_organ", "consolidated"] as const;
export type ReportScope = (typeof REPORT_SCOPES)[number];

export const BODY_KINDS = [
  "government",
  "government_organ",
  "department",
  "township",
  "street_office",
  "development_zone",
  "vertical_organ",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
export const BODY_LEVELS = ["province", "city", "county", "township"] as const;
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** Whose report it is, as far as checks need to know. `name` is the full name in zh-Hans. */
export interface ReportSubject {
  readonly name: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly year: number;
  readonly scope: ReportScope;
  /** Whether the body may make rules 规章 (立法法): provincial and districted-city governments. */
  readonly mayMakeRegulations: boolean;
}
