import type { BenchFinding, BenchResult } from "./finding.ts";

/** Prints the results as a table that reads the same in a terminal and in Markdown. */
export function printTable(results: readonly BenchResult[]): void {
  const hasLoad = results.some((result) => "load" in result);
  const rows = [["what", "measured", "baseline", "baseline measured", "ratio"], ...results.map(rowOf)].map(
    (row, index) => (hasLoad ? [...row, index === 0 ? "load" : loadOf(results[index - 1])] : row),
  );
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widthOf(cell), widest[column] ?? 0)),
    [],
  );
  rows.forEach((row, index) => {
    console.log(`| ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(" | ")} |`);
    if (index === 0) console.log(`| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  });
}

function rowOf(result: BenchResult): readonly string[] {
  if ("skipped" in result) return [result.what, "—", result.skipped, "—", "—"];
  const { what, measured, baseline, baselineMeasured, unit } = result;
  const ratio = `${figure(measured / baselineMeasured)} ×`;
  return [what, withUnit(measured, unit), baseline, withUnit(baselineMeasured, unit), ratio];
}

function loadOf(result: BenchResult | undefined): string {
  return result !== undefined && "load" in result ? figure(result.load) : "—";
}

function withUnit(amount: number, unit: BenchFinding["unit"]): string {
  return unit === "/s" ? `${figure(amount)}/s` : `${figure(amount)} ${unit}`;
}

/** Three significant digits; thousands in groups. */
function figure(amount: number): string {
  return amount.toLocaleString("en", { maximumSignificantDigits: 3 });
}

/** Chinese characters take two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\uffe6]/.test(character) ? 2 : 1), 0);
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - widthOf(text));
}
