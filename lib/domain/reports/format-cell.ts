import type { Locale } from "#lib/domain/localized.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { MONEY_UNIT_WORDS } from "./money-unit-words.ts";
import type { CellValue } from "./types.ts";

export interface CellFormat {
  /** The cell the value stands in: a signed count then shows its plus, money leaves out the unit that the form prints. */
  readonly cell?: CellDefinition;
  readonly locale?: Locale;
  /** Thousands separators, for reading only: what is shown in a field must be what the officer would type. */
  readonly grouping?: "none" | "thousands";
}

/**
 * What to show for a value: the figure with its sign and unit, or what was typed where there is no figure. A blank shows
 * nothing, never 0. The note beside a figure is left to the caller.
 */
export function formatCell(value: CellValue, format: CellFormat = {}): string {
  if (value.status !== "reported") return value.raw;
  const { cell, locale = "zh-Hans", grouping = "none" } = format;
  const figure = grouping === "thousands" ? groupThousands(value.value) : value.value;
  const plus = cell?.valueType === "signed_count" && !/^(?:-|0$)/.test(value.value) ? "+" : "";
  const unit = value.unit === null || value.unit === cell?.unit ? "" : MONEY_UNIT_WORDS[value.unit][locale];
  return `${plus}${figure}${unit}`;
}

function groupThousands(value: string): string {
  const [whole = "", ...decimals] = value.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}
