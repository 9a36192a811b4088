import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILTERS = {
  docx: "docx:MS Word 2007 XML",
  pdf: "pdf",
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  ods: "ods",
  /** A PDF that says which letters are a paragraph and which a cell. */
  "tagged.pdf": 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
} as const;
type Kind = keyof typeof FILTERS;

/** Whether LibreOffice is on this machine; tests that need it say so and are left out where it is not. */
export const hasOffice = can("soffice", "--version");

/** A file, by its own kind a Word file, as LibreOffice opens it and saves it as another. */
export function resave(file: Uint8Array, kind: Kind, own: Kind = "docx"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-office-"));
  try {
    const source = join(folder, `report.${own}`);
    writeFileSync(source, file);
    execFileSync(
      "soffice",
      // A profile of its own, so that one that is open elsewhere does not take the order.
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        FILTERS[kind],
        "--outdir",
        join(folder, "out"),
        source,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readFileSync(join(folder, "out", `report.${kind.split(".").at(-1)}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function can(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
