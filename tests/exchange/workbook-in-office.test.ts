import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { annotateWorkbook } from "#lib/exchange/export/workbook/annotate-workbook.ts";
import { fillInSource, typing } from "#lib/exchange/export/workbook/fill-in.fixture.ts";
import { fillInWorkbook } from "#lib/exchange/export/workbook/fill-in-workbook.ts";
import { fileContent } from "#lib/exchange/import/workbook/file-content.ts";
import { readWorkbook, type WorkbookReading } from "#lib/exchange/import/workbook/read-workbook.ts";
import { totalsOf } from "#lib/exchange/workbook/totals-of.ts";
import { hasOffice, resave } from "./office-program.ts";

const title = hasOffice ? "" : " (left out: LibreOffice is not on this machine)";
const FORMATS = [...TEMPLATES, thirdFormat];

describe.skipIf(!hasOffice).each(FORMATS)(`the workbook of $id in another program${title}`, (template) => {
  const [first, second] = template.cells;
  const content = typing(template, consistentContent(template, 12), {
    [first?.key ?? ""]: "/",
    [second?.key ?? ""]: "22（其中修订16件）",
    intro: "=1+1\n\n　　第二段 ",
  });

  it("comes back the same after it was opened, calculated and saved there", async () => {
    const bytes = await fillInWorkbook(fillInSource(template, content));
    const own = readWorkbook("填报表.xlsx", bytes);
    for (const kind of ["xlsx", "ods"] as const) {
      const saved = resave(bytes, kind, "xlsx");
      const back = readWorkbook("填报表.xlsx", kind === "xlsx" ? saved : resave(saved, "xlsx", "ods"));
      expect(back?.base).toEqual(own?.base);
      const typed = (reading: typeof own) =>
        [...(reading?.places ?? [])].map(([key, place]) => [key, place.typed, place.isKnown]).sort();
      expect(typed(back)).toEqual(typed(own));
    }
  }, 240_000);

  it("comes back annotated, with its formats, after it was saved there, and is read as before", async () => {
    const [total = ""] = totalsOf(template).keys();
    const bytes = await fillInWorkbook(
      fillInSource(template, typing(template, content, { [total]: "9999999" })),
    );
    const saved = resave(bytes, "xlsx", "xlsx");
    const own = readWorkbook("填报表.xlsx", saved);
    if (own === null) throw new RangeError("not ours any more");
    const read = fileContent(template, content, own);
    const findings = checkReport({ template, content: read, subject: SUBJECT, previous: null });
    const annotated = await annotateWorkbook(saved, { template, places: own.places, findings, locale: "en" });
    const back = resave(annotated, "xlsx", "xlsx");
    const { sheets } = await readXlsx(back, { readStyles: true });
    expect(sheets[0]?.name).toBe("Findings");
    const notes = sheets
      .flatMap(({ cells = new Map() }) => [...cells.values()])
      .flatMap((cell) => cell.comment?.text ?? []);
    expect(notes.some((text) => text.includes("9999999"))).toBe(true);
    const before = (await readXlsx(saved, { readStyles: true })).sheets.slice(1, -1);
    for (const { name, protection, dataValidations = [], conditionalRules = [], pageSetup } of before) {
      const after = sheets.find((sheet) => sheet.name === name);
      expect(after?.protection?.sheet, name).toBe(protection?.sheet);
      expect(after?.dataValidations ?? [], name).toHaveLength(dataValidations.length);
      expect(
        after?.conditionalRules?.map(({ style }) => style),
        name,
      ).toEqual(conditionalRules.length === 0 ? undefined : conditionalRules.map(({ style }) => style));
      expect(after?.pageSetup?.printArea, name).toBe(pageSetup?.printArea);
    }
    const typed = (reading: WorkbookReading | null) =>
      [...(reading?.places ?? [])].map(([key, place]) => [key, place.typed]).sort();
    expect(typed(readWorkbook("填报表.xlsx", back))).toEqual(typed(own));
  }, 240_000);
});

const SUBJECT = {
  name: "演示市人民政府",
  kind: "government",
  level: "city",
  year: 2024,
  scope: "consolidated",
  mayMakeRegulations: true,
} as const;
