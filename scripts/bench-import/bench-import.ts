import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { judgeReading, type Transcription } from "./judge-reading.ts";

const SECTIONS = ["s1", "s5", "s6"];
const READABLE = /\.(?:txt|md|html?|docx|xlsx|pdf)$/i;

/**
 * Reads every report of a folder that has a transcription beside it (NAME.expected.json for all files whose name up to the
 * first dot is NAME) and prints how many cells are right, undecided, wrong, missed and invented. Fails if any is wrong or
 * invented. Usage: npm run bench:import -- DIR
 */
async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    console.error("Usage: npm run bench:import -- DIR");
    return 1;
  }
  const names = (await readdir(folder)).sort();
  const files = names.filter((name) => READABLE.test(name) && names.includes(transcriptionOf(name)));
  if (files.length === 0) {
    console.error(
      `No report (.txt, .md, .html, .docx, .xlsx, .pdf) with its NAME.expected.json in ${folder}`,
    );
    return 1;
  }
  loadTables();
  const total = { right: 0, undecided: 0, wrong: 0, missed: 0, invented: 0, sections: 0 };
  printRow("file", "right", "undecided", "wrong", "missed", "invented", "sections", "ms");
  for (const name of files) {
    const expected: Transcription = JSON.parse(await readFile(join(folder, transcriptionOf(name)), "utf8"));
    const bytes = await readFile(join(folder, name));
    const started = performance.now();
    try {
      const reading = readReport(await documentOfFile(name, bytes));
      const elapsed = performance.now() - started;
      const { right, undecided, wrong, missed, invented } = judgeReading(reading, expected);
      const sections = SECTIONS.filter((key) => reading.texts[key] !== undefined).length;
      total.right += right.length;
      total.undecided += undecided.length;
      total.wrong += wrong.length;
      total.missed += missed.length;
      total.invented += invented.length;
      total.sections += sections;
      const notes = [
        ...(reading.year === expected.year ? [] : [`year ${reading.year}`]),
        ...(reading.format === expected.format ? [] : [`format ${reading.format}`]),
        ...[...wrong, ...invented, ...missed].slice(0, 5),
      ];
      const counts = [right, undecided, wrong, missed, invented].map(({ length }) => String(length));
      printRow(name, ...counts, `${sections}/${SECTIONS.length}`, elapsed.toFixed(0), notes.join(", "));
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      const cells = Object.keys(expected.cells).length;
      total.missed += cells;
      printRow(name, "0", "0", "0", String(cells), "0", `0/${SECTIONS.length}`, "-", error.message);
    }
  }
  const { right, undecided, wrong, missed, invented, sections } = total;
  const counts = [right, undecided, wrong, missed, invented].map(String);
  printRow("total", ...counts, `${sections}/${files.length * SECTIONS.length}`, "");
  return wrong + invented > 0 ? 1 : 0;
}

function transcriptionOf(name: string): string {
  return `${name.split(".")[0]}.expected.json`;
}

/** What the reader loads once (tables of characters, the form's labels) belongs to no file, so it is not counted to the first. */
function loadTables(): void {
  for (const { tables, sections } of TEMPLATES) {
    const lines = tables.flatMap((table) => [
      sections.find(({ key }) => key === table.section)?.title["zh-Hant"],
      ...table.blocks
        .flatMap(({ rows }) => rows)
        .map(({ label, cells }) => [label["zh-Hant"], ...cells.map(() => "0")].join("\t")),
    ]);
    readReport({ name: "0", kind: "text", content: lines.join("\n") });
  }
}

function printRow(name: string, ...columns: readonly string[]): void {
  console.log(
    `${name.padEnd(28)}${columns.map((column, index) => (index < 7 ? column.padStart(10) : `  ${column}`)).join("")}`,
  );
}

process.exitCode = await main(process.argv[2]);
