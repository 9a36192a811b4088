import type { Locale } from "#lib/domain/localized.ts";
import type { ViewCell, ViewColumn, ViewRow } from "#lib/domain/views/public-view.ts";
import { escapeXml } from "#lib/exchange/feeds/escape-xml.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/**
 * Rows of a table as HTML, looked after by `view-rows` (globals.css): a view has hundreds of cells, and as elements each would be made, written out and sent to the page's
 * scripts one by one. Plain links; a mark is read out as what it means.
 */
export function rowsMarkup(rows: readonly ViewRow[], columns: readonly ViewColumn[], locale: Locale): string {
  return rows.map((row) => rowMarkup(row, columns, locale)).join("");
}

/** The heading of the rows below it. */
export function partMarkup(part: string, columns: number): string {
  return `<tr><th scope="rowgroup" colspan="${columns}">${escapeXml(part)}</th></tr>`;
}

function rowMarkup(
  { cells, isHighlighted }: ViewRow,
  columns: readonly ViewColumn[],
  locale: Locale,
): string {
  const written = columns.map((column, index) => {
    const words = cellMarkup(cells[index], locale);
    if (column.kind === "head") return `<th scope="row">${words}</th>`;
    const looks = [
      ...(column.kind === "figure" ? ["figure"] : []),
      ...(column.breakBefore === null ? [] : ["after-break"]),
    ];
    return `<td${looks.length === 0 ? "" : ` class="${looks.join(" ")}"`}>${words}</td>`;
  });
  return `<tr${isHighlighted ? ' class="highlighted"' : ""}>${written.join("")}</tr>`;
}

function cellMarkup(cell: ViewCell | undefined, locale: Locale): string {
  if (cell === undefined) return "";
  const { text, meaning, detail, href } = cell;
  const said =
    meaning === null
      ? escapeXml(text)
      : `<span title="${escapeXml(meaning)}" class="text-ink-soft"><span aria-hidden="true">${escapeXml(text)}</span><span class="sr-only">${escapeXml(meaning)}</span></span>`;
  const linked = href === null ? said : `<a href="${escapeXml(localizedPath(locale, href))}">${said}</a>`;
  return detail === null ? linked : `${linked}<small>${escapeXml(detail)}</small>`;
}
