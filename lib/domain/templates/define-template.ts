import type { Localized } from "#lib/domain/localized.ts";
import { assertSound } from "./assert-sound.ts";
import { type DefinedBlock, defineBlock } from "./define-block.ts";
import { DefinitionError } from "./definition-error.ts";
import { expandRelation } from "./expand-relation.ts";
import { layOutTable } from "./lay-out-table.ts";
import { matchCells, type PatternScope } from "./match-cells.ts";
import { tableSets } from "./table-sets.ts";
import type { ItemRowSource, SectionSource, TableSource, TemplateSource } from "./template-source.ts";
import type {
  CellDefinition,
  CellKey,
  ItemRow,
  Measure,
  SectionDefinition,
  TableDefinition,
  Template,
} from "./types.ts";
import { MEASURES } from "./types.ts";

/**
 * Derives a whole report format from its source: cells with their names, the printed grid, relations spelled out for
 * every row and column, measures. Throws `DefinitionError` when the source contradicts itself.
 */
export function defineTemplate(source: TemplateSource): Template {
  try {
    return derive(source);
  } catch (error) {
    if (error instanceof DefinitionError) throw new DefinitionError(`${source.id}: ${error.message}`);
    throw error;
  }
}

function derive(source: TemplateSource): Template {
  const defined = source.tables.map((table) => ({ table, blocks: blocksOf(table) }));
  const plain = defined.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells));
  const hasCell = (known: Set<CellKey>) => (key: CellKey) => known.has(key);
  const scopes = new Map(
    source.tables.map((table): [string, PatternScope] => [
      table.key,
      { table: table.key, sets: tableSets(table), hasCell: hasCell(new Set(plain.map(({ key }) => key))) },
    ]),
  );
  const everywhere = (patterns: readonly string[]) =>
    patterns.flatMap((pattern) => matchAnywhere(pattern, scopes));

  const volumes = new Set(everywhere(source.volumes));
  const cells = plain.map((cell): CellDefinition => ({ ...cell, isVolume: volumes.has(cell.key) }));
  const template: Template = {
    id: source.id,
    format: source.format,
    name: source.name,
    basis: source.basis,
    years: source.years,
    titlePattern: source.titlePattern,
    periodStatement: source.periodStatement,
    sections: source.sections.map(defineSection),
    tables: defined.map(({ table, blocks }) => defineTable(table, blocks, source.sections)),
    cells,
    cellByKey: new Map(cells.map((cell) => [cell.key, cell])),
    relations: source.relations.flatMap((relation) => {
      const table = source.tables.find(({ key }) => key === relation.table);
      const scope = scopes.get(relation.table);
      if (!table || !scope)
        throw new DefinitionError(`${relation.rule} speaks of unknown table ${relation.table}`);
      return expandRelation(relation, table, scope);
    }),
    measures: defineMeasures(source.measures, everywhere),
    itemRows: source.itemRows.flatMap((items) => defineItemRows(items, cells)),
  };
  assertSound(template);
  return template;
}

function blocksOf(table: TableSource): readonly DefinedBlock[] {
  if (table.shape === "blocks") return table.blocks.map((block) => defineBlock(block, table));
  const { key, columns, rows } = table;
  return [defineBlock({ key, caption: null, rowHeader: null, columns, rows }, table)];
}

function defineSection(source: SectionSource, index: number): SectionDefinition {
  return {
    titleAliases: [],
    table: null,
    help: null,
    topics: [],
    governmentTopics: [],
    parts: [],
    maxCharacters: null,
    ...source,
    ordinal: index + 1,
  };
}

function defineTable(
  source: TableSource,
  blocks: readonly DefinedBlock[],
  sections: readonly SectionSource[],
): TableDefinition {
  const section = sections.find(({ table }) => table === source.key);
  if (section === undefined) throw new DefinitionError(`table ${source.key} stands in no section`);
  const { key, title, shortTitle, unit, note = null } = source;
  return {
    key,
    section: section.key,
    title,
    shortTitle,
    unit,
    note,
    blocks: blocks.map(({ block }) => block),
    ...layOutTable(source),
  };
}

function matchAnywhere(pattern: string, scopes: ReadonlyMap<string, PatternScope>): readonly CellKey[] {
  const [table = "", ...rest] = pattern.split(".");
  const scope = scopes.get(table);
  if (scope === undefined) throw new DefinitionError(`“${pattern}” speaks of unknown table ${table}`);
  return matchCells(rest.join("."), scope);
}

function defineMeasures(
  source: TemplateSource["measures"],
  cellsOf: (patterns: readonly string[]) => readonly CellKey[],
): Template["measures"] {
  const measures: Partial<Record<Measure, readonly CellKey[]>> = {};
  for (const measure of MEASURES) {
    const patterns = source[measure];
    if (patterns !== undefined) measures[measure] = cellsOf(patterns);
  }
  return measures;
}

function defineItemRows(source: ItemRowSource, cells: readonly CellDefinition[]): readonly ItemRow[] {
  return source.rows.map((row) => {
    const find = (column: string) => cells.find(({ key }) => key === `${source.table}.${row}.${column}`);
    const itemsLastYear = find(source.itemsLastYear);
    const itemsChange = find(source.itemsChange);
    if (!itemsLastYear || !itemsChange)
      throw new DefinitionError(`${source.table}.${row} is not a row of items`);
    const label: Localized = itemsLastYear.rowLabel;
    const decisions = find(source.decisions)?.key ?? null;
    return { label, itemsLastYear: itemsLastYear.key, itemsChange: itemsChange.key, decisions };
  });
}
