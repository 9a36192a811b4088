import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { differences } from "#lib/exchange/import/reading-differences.fixture.ts";
import { hasOffice, resave } from "./office-program.ts";
import { paperOf } from "./paper-of.ts";
import { readBack } from "./read-back.ts";

const title = hasOffice ? "" : " (left out: LibreOffice is not on this machine)";

describe.skipIf(!hasOffice).each(TEMPLATES)(`the Word file of $id in another program${title}`, (template) => {
  const content = consistentContent(template, 5);

  it("comes back the same after it was opened and saved there", async () => {
    const bytes = resave(await writeDocx(paperOf(template, content)), "docx");
    expect(await readBack({ template, content }, { name: "年报.docx", bytes })).toEqual([]);
  }, 120_000);

  it.each(["pdf", "tagged.pdf"] as const)(
    "has the same figures when it is printed there, as %s",
    async (kind) => {
      const bytes = resave(await writeDocx(paperOf(template, content)), kind);
      const reading = readReport(await documentOfFile("年报.pdf", bytes));
      expect(differences(template, content, reading)).toEqual([]);
    },
    120_000,
  );
});
