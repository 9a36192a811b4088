import { arrangeRows } from "./arrange-rows.ts";
import { DefinitionError } from "./definition-error.ts";
import type { TableSource } from "./template-source.ts";

/** Names for several rows or columns of a table at once. */
export type TableSets = ReadonlyMap<string, readonly string[]>;

/**
 * The sets of a table: `rows` (with figures), `columns`, one for each group row, and those the source declares.
 * A declared set lists members in order: a key, `@set` for all of another, `-key` to take one out again.
 */
export function tableSets(table: TableSource): TableSets {
  const blocks = table.shape === "blocks" ? table.blocks : [table];
  const arranged = blocks.flatMap((block) => arrangeRows(block.rows));
  const sets = new Map<string, readonly string[]>();
  sets.set(
    "rows",
    arranged.filter(({ source }) => source.rows === undefined).map(({ source }) => source.key),
  );
  sets.set("columns", [...new Set(blocks.flatMap((block) => block.columns.map(({ key }) => key)))]);
  for (const { source, leaves } of arranged) {
    if (source.rows !== undefined)
      sets.set(
        source.key,
        leaves.map(({ key }) => key),
      );
  }
  for (const [name, members] of Object.entries(table.sets ?? {})) {
    if (sets.has(name)) throw new DefinitionError(`${table.key}: the set @${name} exists already`);
    sets.set(name, resolve(members, sets, table.key));
  }
  return sets;
}

/** Spells out a list of members against the sets known so far. */
export function resolve(members: readonly string[], sets: TableSets, table: string): readonly string[] {
  let keys: readonly string[] = [];
  for (const member of members) {
    if (member.startsWith("@")) {
      const set = sets.get(member.slice(1));
      if (set === undefined) throw new DefinitionError(`${table} has no set ${member}`);
      keys = [...keys, ...set];
    } else if (member.startsWith("-")) {
      const out = member.slice(1);
      if (!keys.includes(out))
        throw new DefinitionError(`${table}: ${out} is taken out of a set it is not in`);
      keys = keys.filter((key) => key !== out);
    } else {
      keys = [...keys, member];
    }
  }
  return keys;
}
