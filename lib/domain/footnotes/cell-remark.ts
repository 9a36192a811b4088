import type { Explanation } from "#lib/domain/rules/explanations.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";

/** What a body says of one figure of its report, as anybody reads it at the figure. */
export interface CellRemark {
  readonly cell: CellKey;
  /** explanation: a reason the office above accepted with the report; footnote: what the body added afterwards. */
  readonly kind: "explanation" | "footnote";
  readonly text: string;
}

/** Where the explanation of a finding stands: at the cell it is about, or at the first of those that take part. */
export function explainedCells({ place, cells }: Pick<Finding, "place" | "cells">): readonly CellKey[] {
  return place.kind === "cell" ? [place.cell] : cells.slice(0, 1);
}

/** Accepted explanations of a version, at their cells; one about the report as a whole stands at none. */
export function explanationRemarks(
  findings: readonly Pick<Finding, "place" | "cells" | "fingerprint">[],
  explanations: readonly Explanation[],
): readonly CellRemark[] {
  return findings.flatMap((finding) =>
    explanations
      .filter(({ fingerprint }) => fingerprint === finding.fingerprint)
      .flatMap(({ text }) =>
        explainedCells(finding).map((cell) => ({ cell, kind: "explanation" as const, text })),
      ),
  );
}

/** Those that stand at one of some cells. */
export function remarksAt(remarks: readonly CellRemark[], cells: readonly CellKey[]): readonly CellRemark[] {
  return remarks.filter(({ cell }) => cells.includes(cell));
}
