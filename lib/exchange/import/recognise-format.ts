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
 * it is. Null where no format has evidence.
 */
export function recogniseFormat(layout: Layout, templates: readonly Template[]): RecognisedFormat | null {
  const { text } = compactRange(layout.folded, 0, layout.folded.length);
  const found = templates.map((template) => {
    const others = templates
      .filter(({ id }) => id !== template.id)
      .flatMap((other) => labelsOf(other).map(compactLabel));
    const evidence = labelsOf(template).filter((label) => {
      const compact = compactLabel(label);
      return (
        compact.length >= 4 && !others.some((other) => other.includes(compact)) && text.includes(compact)
      );
    });
    return { template, evidence: [...new Set(evidence)] };
  });
  const best = found.sort((a, b) => b.evidence.length - a.evidence.length)[0];
  return best === undefined || best.evidence.length === 0 ? null : best;
}

function labelsOf(template: Template): readonly string[] {
  return template.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ columns, rows }) => [...columns, ...rows].map(({ label }) => label["zh-Hans"])),
  );
}
