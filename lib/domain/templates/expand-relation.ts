import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { arrangeRows } from "./arrange-rows.ts";
import { DefinitionError } from "./definition-error.ts";
import { type Binding, matchCells, type PatternScope } from "./match-cells.ts";
import { nameRow } from "./name-cell.ts";
import { quote } from "./quote.ts";
import { resolve } from "./table-sets.ts";
import type { RelationSource, TableSource } from "./template-source.ts";
import type { Relation, Term } from "./types.ts";

/** Repeats a relation for each of its rows or columns and spells out every cell that takes part. */
export function expandRelation(
  source: RelationSource,
  table: TableSource,
  scope: PatternScope,
): readonly Relation[] {
  const keys = resolve(source.among ?? [`@${source.forEach}s`], scope.sets, table.key);
  if (keys.length === 0) throw new DefinitionError(`${source.rule} is repeated for nothing`);
  return keys.map((key) => {
    const binding: Binding = source.forEach === "row" ? { row: key } : { column: key };
    const left = source.left.flatMap((term) => readTerm(term, scope, binding));
    const right = source.right.flatMap((term) => readTerm(term, scope, binding));
    const total = source.total === undefined ? null : readTotal(source.total, scope, binding, left);
    const label = source.forEach === "row" ? labelOfRow(key, table) : labelOfColumn(key, table);
    return {
      rule: source.rule,
      left,
      relation: source.relation,
      right,
      subject: { table: table.key, key, label },
      total,
    };
  });
}

const TERM = /^(?<year>previous )?(?<minus>-)?(?<pattern>\S+)$/;

function readTerm(text: string, scope: PatternScope, binding: Binding): readonly Term[] {
  const groups = TERM.exec(text)?.groups;
  if (groups?.pattern === undefined) throw new DefinitionError(`“${text}” is not a term of a relation`);
  const sign = groups.minus ? -1 : 1;
  const year = groups.year ? "previous" : "this";
  return matchCells(groups.pattern, scope, binding).map((cell) => ({ cell, sign, year }));
}

function readTotal(pattern: string, scope: PatternScope, binding: Binding, left: readonly Term[]): string {
  const [cell, ...more] = matchCells(pattern, scope, binding);
  if (cell === undefined || more.length > 0 || left.length !== 1 || left[0]?.cell !== cell) {
    throw new DefinitionError(`the total “${pattern}” must be the one cell on the left side`);
  }
  return cell;
}

function labelOfRow(key: string, table: TableSource): Localized {
  const blocks = table.shape === "blocks" ? table.blocks : [table];
  const row = blocks.flatMap((block) => arrangeRows(block.rows)).find(({ source }) => source.key === key);
  if (row === undefined) throw new DefinitionError(`${table.key} has no row ${key}`);
  const name = nameRow(row);
  return eachLocale(
    (locale) => `${table.shortTitle[locale]}${locale === "en" ? ", " : ""}${quote(name[locale])}`,
  );
}

function labelOfColumn(key: string, table: TableSource): Localized {
  const blocks = table.shape === "blocks" ? table.blocks : [table];
  const column = blocks.flatMap((block) => block.columns).find((known) => known.key === key);
  if (column === undefined) throw new DefinitionError(`${table.key} has no column ${key}`);
  return eachLocale((locale) =>
    locale === "en"
      ? `${table.shortTitle[locale]}, column ${quote(column.label[locale])}`
      : `${table.shortTitle[locale]}${quote(column.label[locale])}列`,
  );
}
