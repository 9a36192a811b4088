import type { FigureRow } from "./chunk-runs.ts";
import { findLikeness, likenessOf } from "./likeness.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** From here on a label names the row by itself, without help from the order. */
const NAMED = 8;

/**
 * How strongly the words around figures name a line of the form, 0 to 10. A label on the figures' own line counts most,
 * then one that ends right before them, one broken around them, one that follows them.
 */
export function labelEvidence(row: FigureRow, labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => evidenceOf(row, label)));
}

/** Whether the label of a line stands on the figures' own line, so that nothing else can name them. */
export function isNamedOnItsLine(row: FigureRow | undefined, line: PrintedLine | undefined): boolean {
  if (row === undefined || line === undefined) return false;
  return labelEvidence({ ...row, before: row.own, after: "" }, line.labels) >= NAMED;
}

function evidenceOf({ before, own, after }: FigureRow, label: string): number {
  if (own === label) return 10;
  if (label.length <= 3) return shortEvidence(before, own, after, label);
  const onLine = own.endsWith(label) ? 9.5 : own.length > 3 ? 8.5 * atLeast(likenessOf(own, label), 0.6) : 0;
  return Math.max(
    onLine,
    aheadEvidence(before, label),
    aroundEvidence(before, after, label),
    behindEvidence(after, label),
  );
}

/** 其他 and 总计 are part of many labels: they must stand right beside the figures. */
function shortEvidence(before: string, own: string, after: string, label: string): number {
  if (own.endsWith(label)) return own.length - label.length <= 2 ? 8.5 : 4;
  if (before.endsWith(label)) return 5;
  return after.startsWith(label) ? 2 : 0;
}

function aheadEvidence(before: string, label: string): number {
  const found = findLikeness(before.slice(-120), label);
  if (found === null) return 0;
  const gap = Math.min(before.length, 120) - found.end;
  return (9 * found.score) / (1 + gap / 12);
}

/** Figures printed in the middle of a label of two lines: …或重新 / 4 0 0 0 0 0 4 / 出具已获取信息. */
function aroundEvidence(before: string, after: string, label: string): number {
  const head = before.slice(-label.length);
  const found = findLikeness(head + after.slice(0, label.length), label);
  if (found === null || found.start >= head.length || found.end <= head.length) return 0;
  return 8 * found.score;
}

function behindEvidence(after: string, label: string): number {
  const at = after.slice(0, 80).indexOf(label);
  return at < 0 ? 0 : 5 / (1 + at / 8);
}

function atLeast(value: number, least: number): number {
  return value >= least ? value : 0;
}
