import type { SectionDefinition, Template } from "#lib/domain/templates/types.ts";
import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";

/** A list names at least so many sections, one right after the other. */
const LEAST = 4;
/** Between two of its lines may stand a word such as 页. */
const MOST_BETWEEN = 3;

export interface ContentsList {
  readonly start: number;
  readonly end: number;
}

/**
 * A list of contents before the report: titles of sections in order, each on a line of its own, with nothing under them.
 * A sentence of the introduction that lists the sections is none. Null where there is no list.
 */
export function findContents(layout: Layout, template: Template): ContentsList | null {
  const { text, offsets } = compactRange(layout.folded, 0, layout.folded.length);
  const [first, ...others] = template.sections;
  if (first === undefined) return null;
  const lineOf = (at: number) => layout.folded.lastIndexOf("\n", offsets[at] ?? 0);
  for (const title of titlesOf(first)) {
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
      let found = { at, end: at + title.length };
      let count = 1;
      for (const section of others) {
        const next = titleBehind(text, found.end, section);
        if (next === null || lineOf(next.at) === lineOf(found.at)) break;
        found = next;
        count += 1;
      }
      if (count < LEAST) continue;
      const last = offsets[found.end - 1] ?? 0;
      const lineEnd = layout.folded.indexOf("\n", last);
      return { start: lineOf(at) + 1, end: lineEnd < 0 ? last + 1 : lineEnd };
    }
  }
  return null;
}

function titleBehind(text: string, from: number, section: SectionDefinition) {
  for (const title of titlesOf(section)) {
    const at = text.indexOf(title, from);
    if (at >= 0 && at - from <= MOST_BETWEEN) return { at, end: at + title.length };
  }
  return null;
}

/** The longest first: an alias may begin another. */
function titlesOf({ title, titleAliases }: SectionDefinition): readonly string[] {
  const titles = [...new Set([title["zh-Hans"], ...titleAliases].map(compactLabel))];
  return titles.sort((a, b) => b.length - a.length);
}
