import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ArrangedRow } from "./arrange-rows.ts";
import { quote } from "./quote.ts";
import type { TableSource } from "./template-source.ts";
import type { CellDefinition, ColumnDefinition } from "./types.ts";

type CellNames = Pick<CellDefinition, "tableLabel" | "rowLabel" | "columnLabel" | "label" | "help">;

/**
 * Names a cell for messages and screen readers: 表三“不予公开—属于国家秘密”的“自然人”. A row of the third level is
 * named with its group, because 其他 or 属于国家秘密 alone does not tell where it stands.
 */
export function nameCell(
  table: TableSource,
  row: ArrangedRow,
  column: ColumnDefinition,
  columnHelp: Localized | null,
): CellNames {
  const rowLabel = nameRow(row);
  const label = eachLocale((locale) => {
    const [ofTable, ofRow, ofColumn] = [table.shortTitle, rowLabel, column.label].map((part) => part[locale]);
    return locale === "en"
      ? `${ofTable}, ${quote(ofRow ?? "")}, ${quote(ofColumn ?? "")}`
      : `${ofTable}${quote(ofRow ?? "")}的${quote(ofColumn ?? "")}`;
  });
  const help = joinHelp(row.source.help ?? null, columnHelp);
  return { tableLabel: table.shortTitle, rowLabel, columnLabel: column.label, label, help };
}

/** The short label of a row, with that of its group before it on the third level. */
export function nameRow(row: ArrangedRow): Localized {
  const own = row.source.shortLabel ?? row.source.label;
  const group = row.level === 2 ? (row.parent?.shortLabel ?? row.parent?.label ?? null) : null;
  if (group === null) return own;
  return eachLocale((locale) =>
    locale === "en" ? `${group[locale]} – ${own[locale]}` : `${group[locale]}—${own[locale]}`,
  );
}

function joinHelp(ofRow: Localized | null, ofColumn: Localized | null): Localized | null {
  if (ofRow === null || ofColumn === null) return ofRow ?? ofColumn;
  return eachLocale((locale) => `${ofRow[locale]}${locale === "en" ? " " : ""}${ofColumn[locale]}`);
}
