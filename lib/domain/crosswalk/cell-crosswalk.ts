import type { Localized } from "#lib/domain/localized.ts";
import type { CellKey, Template, TemplateId } from "#lib/domain/templates/types.ts";
import type { Relation } from "./relation.ts";

/** What became of one cell at a change of format. A cell that went into three, or came of two, has a row for each. */
export interface CellCrosswalkRow {
  readonly fromForm: TemplateId;
  readonly toForm: TemplateId;
  /** Null for what is new. */
  readonly fromCell: CellKey | null;
  /** Null for what was dropped. */
  readonly toCell: CellKey | null;
  readonly relation: Relation;
  readonly reviewedBy: Localized;
  /** ISO day. */
  readonly reviewedOn: string;
  /** What a reader must know; null only where the cells are identical. */
  readonly note: Localized | null;
}

/** One look at two formats side by side, as it was written down. */
export interface CrosswalkReview {
  readonly from: TemplateId;
  readonly to: TemplateId;
  readonly reviewedBy: Localized;
  readonly reviewedOn: string;
  /** Tables in which a cell of the same key and the same words was found to be the same. */
  readonly identicalIn: readonly string[];
  /** Everything else, by row and column; `{column}` stands for every column of the table. */
  readonly listed: readonly ListedRelation[];
}

export interface ListedRelation {
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: Exclude<Relation, "identical">;
  readonly note: Localized;
}

/** Writes a review out cell by cell: what it lists, and in the tables it names what bears the same key. Nothing else is taken to be the same. */
export function cellCrosswalk(
  review: CrosswalkReview,
  from: Template,
  to: Template,
): readonly CellCrosswalkRow[] {
  const { reviewedBy, reviewedOn } = review;
  const stamp = { fromForm: from.id, toForm: to.id, reviewedBy, reviewedOn };
  const listed = review.listed.flatMap(({ relation, note, ...line }) =>
    writeOut(line, from, to).map((cells) => ({ ...stamp, ...cells, relation, note })),
  );
  const spokenFor = new Set(listed.flatMap(({ fromCell, toCell }) => [fromCell, toCell]));
  const same = from.cells
    .filter(({ key, table }) => review.identicalIn.includes(table) && to.cellByKey.has(key))
    .filter(({ key }) => !spokenFor.has(key))
    .map(({ key }) => ({
      ...stamp,
      fromCell: key,
      toCell: key,
      relation: "identical" as const,
      note: null,
    }));
  return [...same, ...listed];
}

function writeOut(
  line: Pick<ListedRelation, "from" | "to">,
  from: Template,
  to: Template,
): readonly { readonly fromCell: CellKey | null; readonly toCell: CellKey | null }[] {
  const pattern = line.from ?? line.to ?? "";
  const template = line.from === null ? to : from;
  const [table = "", row = "", column = ""] = pattern.split(".");
  const columns =
    column === "{column}"
      ? template.cells.filter((cell) => cell.table === table && cell.row === row).map((cell) => cell.column)
      : [column];
  const at = (place: string | null, name: string, form: Template) => {
    if (place === null) return null;
    const key = place.replace("{column}", name);
    if (!form.cellByKey.has(key)) throw new RangeError(`${form.id} has no cell ${key}`);
    return key;
  };
  return columns.map((name) => ({ fromCell: at(line.from, name, from), toCell: at(line.to, name, to) }));
}
