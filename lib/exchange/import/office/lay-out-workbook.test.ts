import { describe, expect, it } from "vitest";
import { documentOfFile } from "../document-of-file.ts";
import { layOut } from "../lay-out.ts";
import { expectReadBack } from "../read-back.fixture.ts";
import { type SheetFixture, workbookFile, workbookReport } from "./workbook-file.fixture.ts";

async function linesOf(
  sheets: readonly SheetFixture[],
  strings: readonly string[] = [],
): Promise<readonly string[]> {
  const { text } = layOut(await documentOfFile("年报.xlsx", workbookFile(sheets, strings)));
  return text.replace(/\n$/, "").split("\n");
}

function sheet(rows: string, merges: readonly string[] = []): SheetFixture {
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return { content: `<sheetData>${rows}</sheetData><mergeCells>${areas}</mergeCells>` };
}

const words = (reference: string, content: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;

describe("an Excel workbook", () => {
  it("is read cell by cell, merged cells, formulas and empty cells included", async () => {
    await expectReadBack({ name: "年报.xlsx", write: workbookReport, numRuns: 10 });
  });

  it("keeps rows together and tells them from running text", async () => {
    const rows = [
      `<row r="1">${words("A1", "二、主动公开")}</row>`,
      `<row r="2">${words("A2", "信息内容")}${words("B2", "数量")}</row>`,
      `<row r="3">${words("A3", "行政许可")}<c r="B3"><v>7730.2799999999997</v></c></row>`,
      `<row r="4">${words("A4", "行政强制")}<c r="B4" s="2"/></row>`,
      `<row r="5">${words("B5", "说明")}</row>`,
    ];
    expect(await linesOf([sheet(rows.join(""), ["A1:D1"])])).toEqual([
      "二、主动公开",
      "信息内容\t数量",
      "行政许可\t7730.28",
      "行政强制\t",
      "说明",
    ]);
  });

  it("shows stored values, an error as it is, and a formula that nobody calculated as itself", async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1"><f>SUM(C1:D1)</f><v>12</v></c>',
      '<c r="C1"><f>SUM(D1:E1)</f></c>',
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="E1" t="str"><f>""</f><v></v></c>',
      '<c r="F1"><v>1E3</v></c>',
    ];
    expect(await linesOf([sheet(`<row>${cells.join("")}</row>`)], ["总计"])).toEqual([
      "总计\t12\t=SUM(D1:E1)\t#DIV/0!\t\t1000",
    ]);
  });

  it("takes visible sheets in their order and leaves hidden ones and hidden rows alone", async () => {
    const row = (content: string, hidden = "0") => `<row hidden="${hidden}">${words("A1", content)}</row>`;
    expect(
      await linesOf([
        sheet(row("甲") + row("密", "1")),
        { ...sheet(row("密")), state: "hidden" },
        sheet(row("乙")),
      ]),
    ).toEqual(["甲", "乙"]);
  });

  it("does not hang on hostile sheets", async () => {
    const files = [
      [sheet(`<row>${"<c><v>1</v></c>".repeat(100_000)}</row>`), "columns"],
      [sheet(`<row>${words("XFD1", "1")}</row>`), "columns"],
      [sheet("", new Array<string>(10_000).fill("A1:XFD1048576")), "damaged"],
      [sheet(`<row r="1">${words("A1", "甲")}</row>`, ["A1:XFD1048576"]), null],
    ] as const;
    for (const [content, complaint] of files) {
      const file = workbookFile([content]);
      const taken = documentOfFile("年报.xlsx", file).then((document) => layOut(document).text);
      if (complaint === null) expect(await taken).toBe("甲\n");
      else await expect(taken).rejects.toThrow(complaint);
    }
  });
});
