import type { PrintedLine } from "./printed-lines.ts";

/** A label so long that nothing but its line can be meant. */
const LONG = 8;

export interface LabelChain {
  /** The line whose label stands right before the figures. */
  readonly last: PrintedLine;
  /** Lines whose labels stand before that one, without figures of their own. */
  readonly passed: ReadonlySet<PrintedLine>;
}

/**
 * Labels that follow each other right up to some figures: the figures are those of the last, and the lines before it are
 * empty (…不再处理其政府信息公开申请 / 3.其他 / （七）总计 / 21 0 0 …). Null unless a long label is among those passed: short ones
 * head columns as well.
 */
export function labelChain(before: string, lines: readonly PrintedLine[]): LabelChain | null {
  const labelled = lines.flatMap((line) => line.labels.map((label) => ({ line, label })));
  const found: { readonly line: PrintedLine; readonly label: string }[] = [];
  for (let rest = before; ; ) {
    const ending = labelled
      .filter(({ label }) => rest.endsWith(label))
      .sort((a, b) => b.label.length - a.label.length)[0];
    if (ending === undefined) break;
    found.push(ending);
    rest = rest.slice(0, -ending.label.length);
  }
  const [last, ...passed] = found;
  if (last === undefined || !passed.some(({ label }) => label.length >= LONG)) return null;
  return { last: last.line, passed: new Set(passed.map(({ line }) => line)) };
}
