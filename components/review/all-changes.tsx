import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { ContentDifference } from "#lib/domain/reports/diff-contents.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition, Template } from "#lib/domain/templates/types.ts";

interface AllChangesProps {
  template: Template;
  changes: ContentDifference["cells"];
  year: number;
  previousYear: number;
}

/** Every figure that differs from last year's, folded away under the summary. Only for two years of one format. */
export function AllChanges({ template, changes, year, previousYear }: AllChangesProps) {
  const t = useTranslations("review");
  const locale = useLocale();
  const rows = changes.flatMap(({ cell, before, after }) => {
    const definition = template.cellByKey.get(cell);
    return definition === undefined ? [] : [{ definition, before, after }];
  });
  const say = (cell: CellDefinition, value: CellValue) =>
    value.status === "blank" ? "—" : formatCell(value, { cell, locale, grouping: "thousands" });
  const title = t("signOff.allChanges", { count: rows.length });
  return (
    <details>
      <summary className="text-14">{title}</summary>
      <DataTable caption={title}>
        <thead>
          <tr>
            <HeadCell>{t("changes.cell")}</HeadCell>
            <HeadCell figures>{previousYear}</HeadCell>
            <HeadCell figures>{year}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ definition, before, after }) => (
            <Row key={definition.key}>
              <RowHead>
                <a href={`#${definition.key}`}>{definition.label[locale]}</a>
              </RowHead>
              <Cell figures className="text-ink-soft">
                {say(definition, before)}
              </Cell>
              <Cell figures>{say(definition, after)}</Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
