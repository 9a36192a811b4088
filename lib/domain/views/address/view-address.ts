import type { Group } from "#lib/domain/groups/group.ts";
import type { PeerRule } from "#lib/domain/statistics/peer-rule.ts";
import type { SeriesToken } from "#lib/domain/views/series-token.ts";

/** What a comparing page is about. */
export const VIEW_KINDS = [
  "compare",
  "rank",
  "funnel",
  "scatter",
  "grounds",
  "outcomes",
  "disputes",
  "change",
  "backlog",
  "status",
  "indicator",
] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** The first part of the address of an indicator's page; other kinds are their own. */
const INDICATOR_WORD = "m";

/** The first part of the addresses of a kind. */
export function kindWord(kind: ViewKind): string {
  return kind === "indicator" ? INDICATOR_WORD : kind;
}

/** How a comparison of bodies over years may be drawn. The table is always there; `table` alone is it without a drawing. */
export const COMPARE_FORMS = ["line", "bars", "multiples", "slope", "scatter", "table"] as const;
export type CompareForm = (typeof COMPARE_FORMS)[number];

/** Report years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Whom a view is about where it may be one body or a group of them. */
export type ViewSubject =
  | { readonly of: "body"; readonly body: SeriesToken }
  | { readonly of: "group"; readonly group: Group };

/** Beside whose similar bodies a comparison is shown, and by which rule they are similar. */
export interface ComparedPeers {
  readonly rule: PeerRule;
  /** One of the bodies compared. */
  readonly of: SeriesToken;
}

/** A page that compares, as its address names it. Everything in it is known to be possible, nothing is known to exist. */
export type ViewAddress =
  | {
      readonly kind: "compare";
      readonly indicator: string;
      /** In order and each once. */
      readonly bodies: readonly SeriesToken[];
      readonly years: YearSpan;
      /** Null for the form that the numbers of bodies and years ask for. */
      readonly form: CompareForm | null;
      /** Null for the bodies alone. */
      readonly peers: ComparedPeers | null;
      /** Past years put together as the bodies are today; as reported otherwise. */
      readonly onTodaysMap: boolean;
    }
  | {
      readonly kind: "rank" | "funnel";
      readonly indicator: string;
      readonly group: Group;
      readonly year: number;
    }
  | {
      readonly kind: "scatter";
      readonly x: string;
      readonly y: string;
      readonly group: Group;
      readonly year: number;
    }
  | { readonly kind: "grounds"; readonly subject: ViewSubject; readonly year: number }
  | { readonly kind: "outcomes" | "disputes"; readonly subject: ViewSubject; readonly years: YearSpan }
  | {
      readonly kind: "change";
      readonly indicator: string;
      readonly group: Group;
      readonly years: YearSpan;
    }
  | { readonly kind: "backlog"; readonly body: SeriesToken; readonly years: YearSpan }
  /** `area`: slug of a government; null for the whole country. */
  | { readonly kind: "status"; readonly year: number; readonly area: string | null }
  | { readonly kind: "indicator"; readonly indicator: string };

/** The address of one kind of view. */
export type ViewAddressOf<Kind extends ViewKind> = Extract<ViewAddress, { readonly kind: Kind }>;
