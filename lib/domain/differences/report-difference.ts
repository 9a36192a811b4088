import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { TextKey } from "#lib/domain/templates/types.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import type { CellPair } from "./compare-cells.ts";
import type { WordPart } from "./diff-words.ts";

/** One side of a comparison of two reports. */
export interface DifferenceSide {
  readonly year: number;
  readonly number: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly isHistorical: boolean;
  readonly format: string;
  /** The version itself, without the language. */
  readonly path: string;
}

export interface TextDifference {
  readonly key: TextKey;
  /** Null for the introduction. */
  readonly title: Localized | null;
  readonly parts: readonly WordPart[];
}

/** Two versions of a report, or two years of a body, set side by side. */
export interface ReportDifference {
  readonly kind: "versions" | "years";
  readonly body: PublicBody;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly before: DifferenceSide;
  readonly after: DifferenceSide;
  /** Why there were new versions, from the earlier side on; empty between years. */
  readonly reasons: readonly { readonly number: number; readonly reason: string }[];
  /** Titles as printed, where they differ. */
  readonly title: readonly WordPart[];
  readonly cells: readonly CellPair[];
  readonly texts: readonly TextDifference[];
  /** ISO day of a frozen page; null for now. */
  readonly asOf: string | null;
  /** The one address of the page, without language and as-of. */
  readonly path: string;
}

/** What a comparison of two reports comes to. */
export function countDifferences({ cells, texts }: Pick<ReportDifference, "cells" | "texts">) {
  const comparable = cells.filter(({ relation }) =>
    ["identical", "renamed", "split", "merged"].includes(relation),
  );
  return {
    changed: comparable.filter(({ isSame }) => !isSame).length,
    same: comparable.filter(({ isSame }) => isSame).length,
    notComparable: cells.length - comparable.length,
    texts: texts.filter(({ parts }) => parts.some(({ kind }) => kind !== "same")).length,
  };
}
