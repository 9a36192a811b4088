import { LOCALES, type Localized } from "#lib/domain/localized.ts";
import { DefinitionError } from "./definition-error.ts";
import type { Template } from "./types.ts";

const KEY = /^[a-z][a-z0-9_]*$/;

/** Refuses a derived format that no form could show: keys used twice, sections without their table, wording left empty. */
export function assertSound(template: Template): void {
  const { sections, tables, cells } = template;
  if (template.years.to !== null && template.years.to < template.years.from) {
    throw new DefinitionError(
      `its years end (${template.years.to}) before they begin (${template.years.from})`,
    );
  }
  const rows = tables.map(({ key, blocks }) => [key, blocks.flatMap((block) => block.rows)] as const);
  assertKeys("section", sections);
  assertKeys("table", tables);
  for (const table of tables) assertKeys(`block of ${table.key}`, table.blocks);
  for (const [table, all] of rows) assertKeys(`row of ${table}`, all);
  for (const block of tables.flatMap((table) => table.blocks))
    assertKeys(`column of ${block.key}`, block.columns);

  for (const section of sections) {
    if ((section.content === "table") !== (section.table !== null)) {
      throw new DefinitionError(
        `section ${section.key} holds ${section.content} but its table is ${section.table}`,
      );
    }
    if (section.table !== null && !tables.some(({ key }) => key === section.table)) {
      throw new DefinitionError(`section ${section.key} shows unknown table ${section.table}`);
    }
  }
  if (cells.length === 0) throw new DefinitionError("it has no cells");
  for (const part of ["{organ}", "{year}"]) assertSays("title", template.titlePattern, part);
  assertSays("period statement", template.periodStatement, "{year}");

  const wordings: readonly (readonly [string, Localized])[] = [
    ["name", template.name],
    ...sections.map(({ key, title }) => [key, title] as const),
    ...tables.map(({ key, title }) => [key, title] as const),
    ...rows.flatMap(([table, all]) => all.map(({ key, label }) => [`${table}.${key}`, label] as const)),
    ...cells.map(({ key, columnLabel }) => [key, columnLabel] as const),
  ];
  for (const [what, words] of wordings) {
    for (const locale of LOCALES) {
      if (words[locale].trim() === "") throw new DefinitionError(`${what} has no wording in ${locale}`);
    }
  }
}

function assertKeys(what: string, items: readonly { readonly key: string }[]): void {
  const seen = new Set<string>();
  for (const { key } of items) {
    if (!KEY.test(key)) throw new DefinitionError(`${what} “${key}”: a key is small letters, digits and _`);
    if (seen.has(key)) throw new DefinitionError(`${what} ${key} is defined twice`);
    seen.add(key);
  }
}

function assertSays(what: string, words: Localized, part: string): void {
  const silent = LOCALES.find((locale) => !words[locale].includes(part));
  if (silent !== undefined) throw new DefinitionError(`its ${what} lacks ${part} in ${silent}`);
}
