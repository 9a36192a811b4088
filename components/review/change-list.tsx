import { useLocale, useTranslations } from "next-intl";
import { Cell, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { ContentDifference } from "#lib/domain/reports/diff-contents.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { placeAnchor, placeLabel } from "#lib/domain/views/comment-places.ts";

interface ChangeListProps {
  template: Template;
  changes: ContentDifference;
  /** Number of the submission it is compared with. */
  since: number;
}

/** What the body changed after a return: figures side by side, texts with their wording before. */
export function ChangeList({ template, changes, since }: ChangeListProps) {
  const t = useTranslations("review.changes");
  const locale = useLocale();
  const isUnchanged = changes.cells.length + changes.texts.length === 0 && changes.title === null;
  if (isUnchanged) return <p className="text-14 text-ink-soft">{t("none")}</p>;
  const say = (key: CellKey, value: CellValue) => {
    const cell = template.cellByKey.get(key);
    return value.status === "blank"
      ? "—"
      : formatCell(value, { ...(cell && { cell }), locale, grouping: "thousands" });
  };
  return (
    <div className="text-14">
      <p className="text-ink-soft">{t("lead", { number: since })}</p>
      {changes.title === null ? null : (
        <Wording label={t("title")} anchor="#report" before={changes.title.before} />
      )}
      {changes.cells.length === 0 ? null : (
        <table className="mt-1 w-full text-13">
          <caption className="text-left">{t("cells", { count: changes.cells.length })}</caption>
          <thead>
            <tr>
              <HeadCell>{t("cell")}</HeadCell>
              <HeadCell figures>{t("before")}</HeadCell>
              <HeadCell figures>{t("after")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {changes.cells.map(({ cell, before, after }) => (
              <Row key={cell} data-cells={cell}>
                <RowHead>
                  <a href={`#${cell}`}>{placeLabel(template, { kind: "cell", cell })[locale]}</a>
                </RowHead>
                <Cell figures className="text-ink-soft">
                  {say(cell, before)}
                </Cell>
                <Cell figures>{say(cell, after)}</Cell>
              </Row>
            ))}
          </tbody>
        </table>
      )}
      {changes.texts.map(({ text, before }) => {
        const place = { kind: "section", section: text } as const;
        return (
          <Wording
            key={text}
            label={placeLabel(template, place)[locale]}
            anchor={placeAnchor(template, place)}
            before={before}
          />
        );
      })}
    </div>
  );
}

function Wording({ label, anchor, before }: { label: string; anchor: string; before: string }) {
  const t = useTranslations("review.changes");
  return (
    <div className="border-line border-b py-1.5">
      <a href={anchor}>{label}</a>
      <details>
        <summary className="text-13 text-ink-soft">{t("wordingBefore")}</summary>
        <p lang="zh" className="whitespace-pre-line font-serif text-13">
          {before === "" ? "—" : before}
        </p>
      </details>
    </div>
  );
}
