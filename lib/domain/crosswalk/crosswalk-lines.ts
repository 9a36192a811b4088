import type { Localized } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellDefinition, CellKey, TemplateId } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { CellCrosswalkRow } from "./cell-crosswalk.ts";
import type { Relation } from "./relation.ts";

/** What became of a row of a form, or of some of its columns, in one line. */
export interface CrosswalkLine {
  readonly key: string;
  /** 表二, 表三, 表四. */
  readonly table: Localized;
  /** Null for what is new. */
  readonly before: Localized | null;
  /** Null for what was dropped. */
  readonly after: Localized | null;
  readonly relation: Relation;
  readonly note: Localized | null;
}

/**
 * A change of form as people read it: cells of a row that went the same way are one line, in the order of the old form, new rows after those
 * they stand beside. Every cell of the rows given is in exactly one line on each side where it is anything.
 */
export function crosswalkLines(rows: readonly CellCrosswalkRow[]): readonly CrosswalkLine[] {
  const lines = new Map<string, CellCrosswalkRow[]>();
  for (const row of rows) {
    const key = [rowOf(row.fromCell), rowOf(row.toCell), row.relation, row.note?.en ?? ""].join(" ");
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines]
    .map(([key, members]) => lineOf(key, members))
    .toSorted((one, other) => one.place - other.place)
    .map(({ line }) => line);
}

interface PlacedLine {
  readonly line: CrosswalkLine;
  readonly place: number;
}

function lineOf(key: string, members: readonly CellCrosswalkRow[]): PlacedLine {
  const [first] = members;
  if (first === undefined) throw new RangeError(`no cells in ${key}`);
  const [from, to] = [members.map(({ fromCell }) => fromCell), members.map(({ toCell }) => toCell)];
  const [before, after] = [cellsIn(first.fromForm, from), cellsIn(first.toForm, to)];
  const named = before[0] ?? after[0];
  if (named === undefined) throw new RangeError(`no cell in ${key}`);
  return {
    line: {
      key,
      table: named.tableLabel,
      before: wordsOf(first.fromForm, before),
      after: wordsOf(first.toForm, after),
      relation: first.relation,
      note: first.note,
    },
    place: placeOf(first),
  };
}

/** Where its row stands in the old form; what is new stands where the new form has it among rows of the same name. */
function placeOf({ fromForm, toForm, fromCell, toCell }: CellCrosswalkRow): number {
  const [from, to] = [templateById(fromForm).cells, templateById(toForm).cells];
  const at = (cells: readonly CellDefinition[], cell: CellKey) => cells.findIndex(({ key }) => key === cell);
  if (fromCell !== null) return at(from, fromCell);
  if (toCell === null) return 0;
  const row = rowOf(toCell);
  const beside = from.findLastIndex(({ key }) => rowOf(key) === row);
  return beside === -1 ? from.length + at(to, toCell) : beside + 0.5;
}

function cellsIn(form: TemplateId, keys: readonly (CellKey | null)[]): readonly CellDefinition[] {
  const { cellByKey } = templateById(form);
  return [...new Set(keys)].flatMap((key) => (key === null ? [] : (cellByKey.get(key) ?? [])));
}

/** The row by its name; its columns too, where they are not all of them, or where there is only one. */
function wordsOf(form: TemplateId, cells: readonly CellDefinition[]): Localized | null {
  const [first] = cells;
  if (first === undefined) return null;
  const row = first.rowLabel;
  const width = templateById(form).cells.filter(({ key }) => rowOf(key) === rowOf(first.key)).length;
  if (cells.length === width && width > 1) return row;
  const columns = (locale: keyof Localized, comma: string) =>
    cells.map(({ columnLabel }) => columnLabel[locale]).join(comma);
  return wording(
    `${row["zh-Hans"]}：${columns("zh-Hans", "、")}`,
    `${row["zh-Hant"]}：${columns("zh-Hant", "、")}`,
    `${row.en}: ${columns("en", ", ")}`,
  );
}

function rowOf(cell: CellKey | null): string {
  return cell === null ? "" : cell.split(".").slice(0, 2).join(".");
}
