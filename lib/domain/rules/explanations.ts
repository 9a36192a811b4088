import type { Finding } from "./types.ts";

/** A written reason, kept under the fingerprint of the finding it is about. */
export interface Explanation {
  readonly fingerprint: string;
  readonly text: string;
}

interface SettledFinding {
  readonly finding: Finding;
  readonly explanation: string;
}

export interface Settlement {
  /** Findings that were explained, with the explanation. */
  readonly settled: readonly SettledFinding[];
  /** Findings still to be corrected or explained, errors first as `checkReport` gives them. Hints are never among them. */
  readonly open: readonly Finding[];
  /** Explanations of findings that are gone: the figures changed or were corrected. They are kept, and count again if the finding returns. */
  readonly idle: readonly Explanation[];
}

/** An explanation has at least a few words: 属实 or 无 explains nothing. */
const SHORTEST = 4;

/** Whether a text can stand as an explanation; white space and punctuation are not counted. */
export function isExplanation(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= SHORTEST;
}

/**
 * Says which findings are settled by an explanation and which are open. An explanation belongs to a fingerprint, so it holds as long as
 * the figures it is about stay the same and falls away when they change. An error cannot be explained, only corrected.
 */
export function settleFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Settlement {
  const texts = new Map(explanations.map(({ fingerprint, text }) => [fingerprint, text.trim()]));
  const settled: SettledFinding[] = [];
  const open: Finding[] = [];
  for (const finding of findings) {
    const explanation = texts.get(finding.fingerprint) ?? "";
    switch (finding.severity) {
      case "error":
        open.push(finding);
        break;
      case "needs_explanation":
        if (isExplanation(explanation)) settled.push({ finding, explanation });
        else open.push(finding);
        break;
      case "hint":
        if (isExplanation(explanation)) settled.push({ finding, explanation });
        break;
    }
  }
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { settled, open, idle: explanations.filter(({ fingerprint }) => !present.has(fingerprint)) };
}

/** What stands in the way of submitting: every error, and every finding that needs an explanation and has none. */
export function blockers(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  return settleFindings(findings, explanations).open;
}
