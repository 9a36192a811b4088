import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { fillInSource, typing } from "#lib/exchange/export/workbook/fill-in.fixture.ts";
import { fillInWorkbook } from "#lib/exchange/export/workbook/fill-in-workbook.ts";
import { readWorkbook } from "#lib/exchange/import/workbook/read-workbook.ts";
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
});
