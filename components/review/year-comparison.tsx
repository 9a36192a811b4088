import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { MeasureComparison } from "#lib/domain/views/compare-measures.ts";

interface YearComparisonProps {
  rows: readonly MeasureComparison[];
  year: number;
  previousYear: number;
}

/** The year in sixteen lines beside the year before; "—" where a figure is missing, which is not 0. */
export function YearComparison({ rows, year, previousYear }: YearComparisonProps) {
  const t = useTranslations("review");
  return (
    <DataTable caption={t("signOff.compare", { year: previousYear })}>
      <thead>
        <tr>
          <HeadCell>{t("signOff.measure")}</HeadCell>
          <HeadCell figures>{previousYear}</HeadCell>
          <HeadCell figures>{year}</HeadCell>
          <HeadCell figures>{t("signOff.difference")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ measure, before, after, difference }) => (
          <Row key={measure}>
            <RowHead>{t(`measures.${measure}`)}</RowHead>
            <Cell figures className="text-ink-soft">
              {grouped(before)}
            </Cell>
            <Cell figures>{grouped(after)}</Cell>
            <Cell figures className={difference === "0" ? "text-ink-soft" : "font-semibold"}>
              {difference === null ? "—" : signed(difference)}
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

function grouped(value: string | null): string {
  if (value === null) return "—";
  return formatCell(
    { status: "reported", raw: value, value, unit: null, note: null },
    { grouping: "thousands" },
  );
}

function signed(difference: string): string {
  const sign = difference.startsWith("-") ? "−" : difference.startsWith("+") ? "+" : "";
  return `${sign}${grouped(difference.replace(/^[+-]/, ""))}`;
}
