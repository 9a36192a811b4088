import { useLocale, useTranslations } from "next-intl";
import { DataTable, HeadCell } from "#components/ui/data-table.tsx";
import type { ViewTable as Table, ViewColumn, ViewRow } from "#lib/domain/views/public-view.ts";
import { partMarkup, rowsMarkup } from "./rows-markup.ts";

/** So few columns would stand too far from the names of their rows on a wide page. */
const FEW_COLUMNS = 3;
/** So many fit a wide page only where their headings are set on several lines. */
const MANY_COLUMNS = 7;
/** The names stay in sight while the figures are scrolled on a phone. */
const NAMES = "sticky left-0 z-10 bg-paper";

/** A table of a view: a change of form is a heavier rule before its column, parts have headings of their own. */
export function ViewTable({ table }: { table: Table }) {
  const t = useTranslations("view");
  const locale = useLocale();
  const { columns, rows, caption, pageRows = rows.length } = table;
  const left = rows.length - pageRows;
  return (
    <>
      <DataTable
        caption={caption}
        className={`view-rows ${columns.length <= FEW_COLUMNS ? "max-w-measure" : ""}`}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                figures={column.kind === "figure"}
                className={`${look(column)} ${wrap(column, columns.length)}`}
              >
                {column.breakBefore === null ? null : (
                  <span className="block font-normal">{column.breakBefore}</span>
                )}
                {column.label}
                {column.unit === null ? null : <span className="font-normal"> {column.unit}</span>}
              </HeadCell>
            ))}
          </tr>
        </thead>
        {partsOf(rows.slice(0, pageRows)).map(({ part, rows: inPart }) => (
          <tbody
            key={part ?? ""}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped
            dangerouslySetInnerHTML={{
              __html: `${part === null ? "" : partMarkup(part, columns.length)}${rowsMarkup(inPart, columns, locale)}`,
            }}
          />
        ))}
      </DataTable>
      {left > 0 ? (
        <p className="pt-2 text-13 text-ink-soft">{t("moreRows", { shown: pageRows, all: rows.length })}</p>
      ) : null}
    </>
  );
}

function look({ kind, breakBefore }: ViewColumn): string {
  if (kind === "head") return NAMES;
  return breakBefore === null ? "" : "border-l-2 border-l-ink-soft";
}

/** Long headings are set on several lines, all of them where there are many. */
function wrap({ label }: ViewColumn, columns: number): string {
  if (columns >= MANY_COLUMNS) return "min-w-16 whitespace-normal! align-bottom";
  return label.length > 12 ? "min-w-36 whitespace-normal!" : "";
}

/** The rows under the headings they stand below, in their order. */
function partsOf(rows: readonly ViewRow[]) {
  const parts: { part: string | null; rows: ViewRow[] }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last !== undefined && last.part === row.part) last.rows.push(row);
    else parts.push({ part: row.part, rows: [row] });
  }
  return parts;
}
