import type { Template } from "#lib/domain/templates/types.ts";
import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";

export interface RecognisedFormat {
  readonly template: Template;
  /** Labels found that only this format has, as the notice words them. */
  readonly evidence: readonly string[];
}

/**
 * Tells the format by the labels that only it has, not by the year: a report for 2021 on the form of 2019 is read as what
 * it is. A part that all formats share (table 3 or 4 alone) is taken for the newest, without evidence. Null for other words.
 */
export function recogniseFormat(layout: Layout, templates: readonly Template[]): RecognisedFormat | null {
  const { text } = compactRange(layout.folded, 0, layout.folded.length);
  const has = (label: string) => text.includes(compactLabel(label));
  const found = templates.map((template) => {
    const others = templates
      .filter(({ id }) => id !== template.id)
      .flatMap((other) => labelsOf(other).map(compactLabel));
    const evidence = labelsOf(template).filter((label) => {
      const compact = compactLabel(label);
      return compact.length >= 4 && !others.some((other) => other.includes(compact)) && has(label);
    });
    return { template, evidence: [...new Set(evidence)] };
  });
  const [best] = [...found].sort((a, b) => b.evidence.length - a.evidence.length);
  if (best !== undefined && best.evidence.length > 0) return best;
  const newest = templates.at(-1);
  const shared =
    newest === undefined
      ? []
      : labelsOf(newest).filter((label) => compactLabel(label).length >= 4 && has(label));
  return newest === undefined || shared.length < 4 ? null : { template: newest, evidence: [] };
}

function labelsOf(template: Template): readonly string[] {
  return template.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ columns, rows }) => [...columns, ...rows].map(({ label }) => label["zh-Hans"])),
  );
}
