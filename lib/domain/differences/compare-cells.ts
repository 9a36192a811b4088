import Big from "big.js";
import { cellRows, FORMATS } from "#lib/domain/crosswalk/registry.ts";
import { joins, type Relation } from "#lib/domain/crosswalk/relation.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { isSameValue } from "#lib/domain/reports/is-same-value.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellDefinition, CellKey, Template } from "#lib/domain/templates/types.ts";

export interface ComparedReport {
  readonly template: Pick<Template, "id" | "cells" | "cellByKey">;
  readonly content: ReportContent;
}

/** One place of both reports. A side is empty where its form has no such cell; it has several cells where a row was divided or put together. */
export interface CellPair {
  readonly label: Localized;
  readonly before: readonly CellOfReport[];
  readonly after: readonly CellOfReport[];
  readonly relation: Relation | "unreviewed";
  readonly note: Localized | null;
  readonly isSame: boolean;
  /** After minus before, exactly; null where either is no number or the two may not be set against each other. */
  readonly change: string | null;
  /** Change in percent of what was before, one decimal; null also where that was 0. */
  readonly percent: string | null;
}

export interface CellOfReport {
  readonly cell: CellDefinition;
  readonly value: CellValue;
}

/** Every place of two reports of one body, in the order of the later form; what that form dropped comes last. Nothing is joined without a reviewed row. */
export function compareCells(before: ComparedReport, after: ComparedReport): readonly CellPair[] {
  if (before.template.id === after.template.id) {
    return after.template.cells.map((cell) =>
      pair({
        before: [at(before, cell.key)].flat(),
        after: [{ cell, value: cellValue(after.content, cell.key) }],
        relation: "identical",
        note: null,
      }),
    );
  }
  const isForward = FORMATS.indexOf(before.template.id) < FORMATS.indexOf(after.template.id);
  const rows = isForward
    ? cellRows(before.template.id, after.template.id)
    : cellRows(after.template.id, before.template.id).map((row) => ({
        ...row,
        fromCell: row.toCell,
        toCell: row.fromCell,
        relation: TURNED[row.relation] ?? row.relation,
      }));
  const groups = new Map<
    string,
    { from: Set<CellKey>; to: Set<CellKey>; relation: Relation; note: Localized | null }
  >();
  for (const { fromCell, toCell, relation, note } of rows) {
    const key =
      relation === "merged" ? `to ${toCell}` : fromCell === null ? `new ${toCell}` : `from ${fromCell}`;
    const group = groups.get(key) ?? { from: new Set(), to: new Set(), relation, note };
    if (fromCell !== null) group.from.add(fromCell);
    if (toCell !== null) group.to.add(toCell);
    groups.set(key, group);
  }
  const reviewed = [...groups.values()].map(({ from, to, relation, note }) =>
    pair({
      before: [...from].flatMap((key) => at(before, key)),
      after: [...to].flatMap((key) => at(after, key)),
      relation,
      note,
    }),
  );
  const known = new Set(reviewed.flatMap((one) => [...one.before, ...one.after].map(({ cell }) => cell.key)));
  const unreviewed = after.template.cells
    .filter(({ key }) => !known.has(key))
    .map(({ key }) =>
      pair({ before: at(before, key), after: at(after, key), relation: "unreviewed", note: null }),
    );
  return inOrderOf(after.template.cells, [...reviewed, ...unreviewed]);
}

const TURNED: Readonly<Partial<Record<Relation, Relation>>> = {
  split: "merged",
  merged: "split",
  dropped: "new",
  new: "dropped",
};

function at({ template, content }: ComparedReport, key: CellKey): CellOfReport[] {
  const cell = template.cellByKey.get(key);
  return cell === undefined ? [] : [{ cell, value: cellValue(content, key) }];
}

function pair(sides: Pick<CellPair, "before" | "after" | "relation" | "note">): CellPair {
  const { before, after, relation } = sides;
  const label = (after[0] ?? before[0])?.cell.label ?? { "zh-Hans": "", "zh-Hant": "", en: "" };
  const isJoined = relation !== "unreviewed" && joins(relation);
  const [one, other] = [sum(before), sum(after)];
  const isSame =
    isJoined &&
    (before.length === 1 && after.length === 1 && before[0] !== undefined && after[0] !== undefined
      ? isSameValue(before[0].value, after[0].value)
      : one !== null && other !== null && one.eq(other));
  const change = isJoined && one !== null && other !== null ? other.minus(one) : null;
  return {
    ...sides,
    label,
    isSame,
    change: change === null ? null : change.toFixed(),
    percent:
      change === null || one === null || one.eq(0) ? null : change.times(100).div(one.abs()).toFixed(1),
  };
}

/** The exact sum of cells; null where one of them is no number, or where they have different units. */
export function sum(cells: readonly CellOfReport[]): Big | null {
  let total = new Big(0);
  const units = new Set(cells.map(({ value }) => (value.status === "reported" ? value.unit : null)));
  if (cells.length === 0 || units.size > 1) return null;
  for (const { value } of cells) {
    if (value.status !== "reported") return null;
    total = total.plus(value.value);
  }
  return total;
}

function inOrderOf(cells: readonly CellDefinition[], pairs: readonly CellPair[]): readonly CellPair[] {
  const places = new Map(cells.map(({ key }, index) => [key, index]));
  const placeOf = ({ after }: CellPair) =>
    Math.min(...after.map(({ cell }) => places.get(cell.key) ?? cells.length), cells.length);
  return pairs.toSorted((a, b) => placeOf(a) - placeOf(b));
}
