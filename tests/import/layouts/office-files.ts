import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { Form } from "./form.ts";
import { officePage } from "./office-page.ts";
import { withPageNumbers } from "./page-numbers.ts";

const run = promisify(execFile);
const WORD = "docx:MS Word 2007 XML";

/** One report as LibreOffice writes it, and as poppler takes its text out of the PDF. */
export interface OfficeFiles {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  /** `pdftotext -layout`, `-raw` and without either. */
  readonly texts: Readonly<Record<"layout" | "raw" | "plain", string>>;
}

/** Whether both programs are here; a checkout without them skips these ways. */
export function hasOfficePrograms(): boolean {
  return ["soffice", "pdftotext"].every((program) => spawnSync(program, ["--version"]).error === undefined);
}

/** Prints reports with LibreOffice: page numbers at the foot, tables over pages, with or without repeated headings. */
export async function officeFiles(
  reports: readonly { readonly form: Form; readonly chance: Chance }[],
): Promise<readonly OfficeFiles[]> {
  const folder = await mkdtemp(join(tmpdir(), "layouts-"));
  const at = (index: number, extension: string) => join(folder, `report${index}.${extension}`);
  const files = (extension: string) => reports.map((_, index) => at(index, extension));
  const convert = (to: string, ...from: readonly string[]) =>
    run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      folder,
      ...from,
    ]);
  try {
    await Promise.all(
      reports.map(({ form, chance }, index) => writeFile(at(index, "html"), officePage(form, chance))),
    );
    await convert(WORD, "--infilter=HTML (StarWriter)", ...files("html"));
    await Promise.all(
      reports.map(async ({ form, chance }, index) => {
        const numbered = withPageNumbers(await readFile(at(index, "docx")), form.title.join(""), chance);
        await writeFile(at(index, "docx"), numbered);
      }),
    );
    await convert("pdf", ...files("docx"));
    return await Promise.all(
      reports.map(async (_, index) => {
        const text = async (...options: readonly string[]) =>
          (await run("pdftotext", [...options, at(index, "pdf"), "-"])).stdout;
        return {
          docx: await readFile(at(index, "docx")),
          pdf: await readFile(at(index, "pdf")),
          texts: { layout: await text("-layout"), raw: await text("-raw"), plain: await text() },
        };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
