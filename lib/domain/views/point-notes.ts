import { explainedCells } from "#lib/domain/footnotes/cell-remark.ts";
import { nameFootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { CellKey, SectionKey, TextKey } from "#lib/domain/templates/types.ts";
import type { PublishedReport } from "./published-report.ts";

/** Something said about a figure, to stand at it: a mark in the cell, the words below the table. */
export interface PointNote {
  /** From 1, in the order of the form. */
  readonly number: number;
  /** explanation: a reason the office accepted before publication; footnote: what the body added afterwards. */
  readonly kind: "explanation" | "footnote";
  /** What it is about: the finding that was explained, or the name of the figure. */
  readonly about: Localized;
  readonly text: string;
  /** ISO day; null for what came with the report. */
  readonly publishedOn: string | null;
  readonly cells: readonly CellKey[];
}

export interface PointNotes {
  readonly ofCell: ReadonlyMap<CellKey, readonly number[]>;
  readonly ofSection: ReadonlyMap<SectionKey | TextKey, readonly PointNote[]>;
  /** About the report as a whole, or about indicators made of several of its figures. */
  readonly ofReport: readonly PointNote[];
}

type Unnumbered = Omit<PointNote, "number"> & { readonly section: SectionKey | TextKey | null };

/** Accepted explanations and footnotes of a report, numbered in the order in which a reader meets them. */
export function pointNotes({
  layout,
  version,
  footnotes,
}: Pick<PublishedReport, "layout" | "version" | "footnotes">): PointNotes {
  const sectionOfTable = (table: string | undefined) =>
    layout.sections.find((section) => section.table !== null && section.table === table)?.key ?? null;
  const sectionOfCell = (cell: CellKey) => sectionOfTable(layout.cellByKey.get(cell)?.table);
  const explained = version.findings.flatMap((finding): readonly Unnumbered[] => {
    const { fingerprint, place, message } = finding;
    const explanation = version.explanations.find((one) => one.fingerprint === fingerprint);
    if (explanation === undefined) return [];
    const at = explainedCells(finding);
    const section =
      place.kind === "section"
        ? place.section
        : place.kind === "table"
          ? sectionOfTable(place.table)
          : place.kind === "cell"
            ? sectionOfCell(place.cell)
            : at[0] === undefined
              ? null
              : sectionOfCell(at[0]);
    return [
      {
        kind: "explanation",
        about: message,
        text: explanation.text,
        publishedOn: null,
        cells: at,
        section,
      },
    ];
  });
  const added = footnotes.map(
    ({ place, text, publishedOn }): Unnumbered => ({
      kind: "footnote",
      about: nameFootnotePlace(place, layout),
      text,
      publishedOn,
      cells: place.kind === "cell" ? [place.key] : [],
      section: place.kind === "cell" ? sectionOfCell(place.key) : null,
    }),
  );
  return number(
    [...explained, ...added],
    ["intro", ...layout.sections.map(({ key }) => key)],
    layout.cells.map(({ key }) => key),
  );
}

function number(
  notes: readonly Unnumbered[],
  sections: readonly (SectionKey | TextKey)[],
  cells: readonly CellKey[],
): PointNotes {
  const placeOf = ({ section, cells: at }: Unnumbered) => {
    const [first] = at;
    const inForm = section === null ? sections.length : sections.indexOf(section);
    return [inForm, first === undefined ? cells.length : cells.indexOf(first)] as const;
  };
  const ordered = notes
    .map((note) => ({ note, place: placeOf(note) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ note: { section, ...note } }, index) => ({ section, note: { ...note, number: index + 1 } }));
  const ofCell = new Map<CellKey, number[]>();
  const ofSection = new Map<SectionKey | TextKey, PointNote[]>();
  const ofReport: PointNote[] = [];
  for (const { section, note } of ordered) {
    if (section === null) ofReport.push(note);
    else ofSection.set(section, [...(ofSection.get(section) ?? []), note]);
    for (const cell of note.cells) ofCell.set(cell, [...(ofCell.get(cell) ?? []), note.number]);
  }
  return { ofCell, ofSection, ofReport };
}
