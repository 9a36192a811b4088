import type { WriteSheet } from "hucre/xlsx";
import { LOOK } from "./look.ts";
import { printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";
import type { WorkbookSource } from "./workbook-source.ts";

const DAY = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "Asia/Shanghai" });

/** Where the figures come from and how they are to be read. The file has one address for all readers, so it says so in two languages. */
export function publishedNotes(source: WorkbookSource): WriteSheet {
  const page = new SheetPage([26, 96]);
  page.words({ row: 0, column: 0 }, "来源说明 Notes", LOOK.title, { rows: 1, columns: 2 });
  notesOf(source).forEach(([name, words], index) => {
    page.words({ row: index + 1, column: 0 }, name, LOOK.strong);
    page.words({ row: index + 1, column: 1 }, words, LOOK.plain);
  });
  return { name: "notes", ...page.sheet(), pageSetup: printSetup(0), view: { showGridLines: false } };
}

function notesOf({ version, sha256, bodyName, isPractice }: WorkbookSource): readonly [string, string][] {
  const { template, year, scope, number, publishedAt, slug, correctionReason, sourceUrl, sourceFile } =
    version;
  return [
    ...(isPractice
      ? [
          ["演示 Practice", "数据为演示虚构，不是真实年报。 Made-up figures for practice."] as [
            string,
            string,
          ],
        ]
      : []),
    ["机关 Body", `${bodyName}（${slug}）`],
    ["报告年度 Year", String(year)],
    [
      "填报口径 Scope",
      scope === "own_organ" ? "机关本级 own_organ" : "汇总（含下级和所属部门） consolidated",
    ],
    ["格式 Format", `${template.name["zh-Hans"]}，${template.basis}（${template.id}）`],
    [
      "版本 Version",
      `第${number}版 version ${number}，${DAY.format(new Date(publishedAt))}公布 (${publishedAt})`,
    ],
    ["SHA-256", sha256],
    ...(correctionReason === null
      ? []
      : [["更正原因 Reason for correction", correctionReason] as [string, string]]),
    ...(sourceUrl === null ? [] : [["原文地址 Original", sourceUrl] as [string, string]]),
    ...(sourceFile === undefined
      ? []
      : [
          [
            "历史数据 Historical data",
            `录自机关已公布的报告文件“${sourceFile.name}”，原文件留存备查。 Read from the file as the body had published it, which is kept as evidence. SHA-256 ${sourceFile.sha256}`,
          ] as [string, string],
        ]),
    [
      "空与零 Blank and zero",
      "空单元格表示年报未填写，不是 0；“/”表示该机关填写为不适用。 A blank was not reported and is not 0; “/” was declared not applicable.",
    ],
    [
      "data",
      "每行一个单元格，cell 为单元格编号，status 为填写状态，列名与 CSV 文件相同。 One row for each cell, with the columns of the CSV file.",
    ],
    [
      "核对 Check",
      "SHA-256 是同一版本 JSON 文件中 document 部分（RFC 8785 规范形式）的校验值。 The hash is that of `document` in the JSON file of this version, in canonical form (RFC 8785).",
    ],
  ];
}
