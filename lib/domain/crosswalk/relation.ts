import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/**
 * identical: same cells, same meaning. renamed: other words, same meaning. split and merged: rows were divided or put together, the
 * sum goes on. redefined: something else is counted. dropped and new: only one of the formats has it.
 */
export const RELATIONS = ["identical", "renamed", "split", "merged", "redefined", "dropped", "new"] as const;
export type Relation = (typeof RELATIONS)[number];

const JOINED: readonly Relation[] = ["identical", "renamed", "split", "merged"];

/** Whether the figures on both sides of a change of format may stand in one series. */
export function joins(relation: Relation): boolean {
  return JOINED.includes(relation);
}

/** How a relation is called, and what follows from it. */
export const RELATION_WORDS: Readonly<Record<Relation, Localized>> = {
  identical: wording("相同，可比", "相同，可比", "identical, comparable"),
  renamed: wording("改名，可比", "改名，可比", "renamed, comparable"),
  split: wording("拆分，合计可比", "拆分，合計可比", "split, the sum is comparable"),
  merged: wording("合并，合计可比", "合併，合計可比", "merged, the sum is comparable"),
  redefined: wording("口径改变，不可比", "口徑改變，不可比", "redefined, not comparable"),
  dropped: wording("新表式没有", "新表式沒有", "dropped from the new form"),
  new: wording("新表式才有", "新表式才有", "new in the new form"),
};
