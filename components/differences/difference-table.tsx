import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { CellOfReport, CellPair } from "#lib/domain/differences/compare-cells.ts";
import { changeText, sideText } from "#lib/domain/differences/difference-words.ts";
import type { ReportDifference } from "#lib/domain/differences/report-difference.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The places that differ or cannot be compared, in the order of the form; what is the same is counted and stands in the files. */
export function DifferenceTable({ difference }: { difference: ReportDifference }) {
  const t = useTranslations("differences");
  const { kind, before, after, cells } = difference;
  const shown = cells.filter(({ isSame }) => !isSame).filter(hasAnything);
  if (shown.length === 0) return <p className="text-14">{t("noCells")}</p>;
  const names =
    kind === "years"
      ? [t("year", { year: before.year }), t("year", { year: after.year })]
      : [t("version", { number: before.number }), t("version", { number: after.number })];
  const notes = [...new Set(shown.flatMap(({ note }) => (note === null ? [] : [note])))];
  return (
    <>
      <DataTable caption={t("cells")}>
        <thead>
          <tr>
            <HeadCell>{t("place")}</HeadCell>
            <HeadCell figures>{names[0]}</HeadCell>
            <HeadCell figures>{names[1]}</HeadCell>
            <HeadCell figures>{t("change")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair) => (
            <PairRow
              key={`${pair.before[0]?.cell.key} ${pair.after[0]?.cell.key}`}
              pair={pair}
              paths={[before.path, after.path]}
              note={pair.note === null ? null : notes.indexOf(pair.note) + 1}
            />
          ))}
        </tbody>
      </DataTable>
      <Notes notes={notes} />
    </>
  );
}

/** A cell that neither form's report filled in says nothing about a change of form. */
function hasAnything({ before, after }: CellPair): boolean {
  return [...before, ...after].some(({ value }) => value.status !== "blank");
}

interface PairRowProps {
  pair: CellPair;
  paths: readonly [string, string];
  note: number | null;
}

function PairRow({ pair, paths, note }: PairRowProps) {
  const locale = useLocale();
  return (
    <Row>
      <RowHead className="min-w-56">
        {pair.label[locale]}
        {note === null ? null : (
          <sup>
            <a href={`#note-${note}`}>{note}</a>
          </sup>
        )}
      </RowHead>
      <SideCell cells={pair.before} path={paths[0]} />
      <SideCell cells={pair.after} path={paths[1]} />
      <Cell figures className="tabular">
        {changeText(pair, locale)}
      </Cell>
    </Row>
  );
}

function SideCell({ cells, path }: { cells: readonly CellOfReport[]; path: string }) {
  const locale = useLocale();
  const [first] = cells;
  const text = sideText(cells, locale);
  return (
    <Cell figures className="tabular">
      {first === undefined ? (
        text
      ) : (
        <Link href={`${path}#${first.cell.key}`} prefetch={false}>
          {text}
        </Link>
      )}
    </Cell>
  );
}

function Notes({ notes }: { notes: readonly NonNullable<CellPair["note"]>[] }) {
  const locale = useLocale();
  return (
    <ol className="max-w-measure list-decimal pt-3 pl-5 text-13 text-ink-soft">
      {notes.map((note, index) => (
        <li key={note.en} id={`note-${index + 1}`}>
          {note[locale]}
        </li>
      ))}
    </ol>
  );
}
