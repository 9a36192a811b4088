import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { type CrosswalkLine, crosswalkLines } from "#lib/domain/crosswalk/crosswalk-lines.ts";
import { CELL_CROSSWALK } from "#lib/domain/crosswalk/registry.ts";
import { joins, RELATION_WORDS } from "#lib/domain/crosswalk/relation.ts";

/** What became of every row of the forms, table by table, with who looked at it and when. */
export function CrosswalkTable() {
  const t = useTranslations("methods");
  const locale = useLocale();
  const lines = crosswalkLines(CELL_CROSSWALK);
  const tables = [...new Set(lines.map(({ table }) => table[locale]))];
  const [review] = CELL_CROSSWALK;
  return (
    <section className="pt-8" aria-labelledby="crosswalk">
      <h2 id="crosswalk" className="pb-2 font-serif text-22">
        {t("crosswalk")}
      </h2>
      {review === undefined ? null : (
        <p className="max-w-measure pb-4 text-14 text-ink-soft">
          {t("crosswalkReviewed", { by: review.reviewedBy[locale], day: review.reviewedOn })}
        </p>
      )}
      {tables.map((table) => (
        <div key={table} className="pb-8">
          <h3 className="pb-1 font-semibold text-16">{table}</h3>
          <DataTable caption={t("crosswalkOf", { table })}>
            <thead>
              <tr>
                <HeadCell className="w-1/4">{t("crosswalkBefore")}</HeadCell>
                <HeadCell className="w-1/4">{t("crosswalkAfter")}</HeadCell>
                <HeadCell className="w-1/6">{t("crosswalkRelation")}</HeadCell>
                <HeadCell>{t("crosswalkNote")}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {lines
                .filter((line) => line.table[locale] === table)
                .map((line) => (
                  <Line key={line.key} line={line} />
                ))}
            </tbody>
          </DataTable>
        </div>
      ))}
    </section>
  );
}

function Line({ line }: { line: CrosswalkLine }) {
  const locale = useLocale();
  const { before, after, relation, note } = line;
  return (
    <Row className="align-top">
      <RowHead className="min-w-36">{before?.[locale] ?? "—"}</RowHead>
      <Cell className="min-w-36">{after?.[locale] ?? "—"}</Cell>
      <Cell className={`whitespace-nowrap ${joins(relation) ? "" : "font-semibold"}`}>
        {RELATION_WORDS[relation][locale]}
      </Cell>
      <Cell className="min-w-48 text-ink-soft">{note?.[locale]}</Cell>
    </Row>
  );
}
