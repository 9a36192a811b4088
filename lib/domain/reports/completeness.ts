import type { SectionDefinition, SectionKey, Template } from "#lib/domain/templates/types.ts";
import { cellValue } from "./cell-value.ts";
import { countCharacters } from "./count-characters.ts";
import type { ReportContent } from "./types.ts";

export interface SectionCompleteness {
  readonly section: SectionKey;
  /** Cells of a table section; a text section has none. */
  readonly cells: number;
  readonly filled: number;
  /** Characters of a text section, 0 for a table. */
  readonly characters: number;
  readonly isEmpty: boolean;
}

export interface Completeness {
  readonly cells: number;
  readonly filled: number;
  readonly sections: readonly SectionCompleteness[];
}

/** How far a report has come. A cell counts as filled as soon as anything stands in it; whether it is right is for the rules. */
export function completeness(template: Template, content: ReportContent): Completeness {
  const sections = template.sections.map((section) => ofSection(section, template, content));
  return {
    cells: template.cells.length,
    filled: sections.reduce((sum, { filled }) => sum + filled, 0),
    sections,
  };
}

function ofSection(
  section: SectionDefinition,
  template: Template,
  content: ReportContent,
): SectionCompleteness {
  const cells = template.cells.filter(({ table }) => table === section.table);
  const filled = cells.filter(({ key }) => cellValue(content, key).status !== "blank").length;
  const characters = section.content === "text" ? countCharacters(content.texts[section.key] ?? "") : 0;
  return {
    section: section.key,
    cells: cells.length,
    filled,
    characters,
    isEmpty: filled === 0 && characters === 0,
  };
}
