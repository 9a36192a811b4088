import type { DescribedRelease } from "./data-package.ts";
import type { DataSet } from "./data-set.ts";
import { LICENCE } from "./licence.ts";

/** The text that lies beside the files, in Chinese. */
export function readMeChinese(release: DescribedRelease, sets: readonly DataSet[]): string {
  return `# 政府信息公开工作年度报告数据 ${release.id}

版本 ${release.version}，截至 ${release.day}。网址：${release.url}

${LICENCE.terms["zh-Hans"]}许可：${LICENCE.name}，${LICENCE.url}

本批数据不会改变。演示地区不在其中。0是数字；空白、不适用、表中无此项、无法识别不是0，见 status 列。

## 文件

${sets.map(({ id, title, description }) => `- \`${id}\` ${title["zh-Hans"]}：${description["zh-Hans"]}`).join("\n")}

每个数据集有 .csv（UTF-8，不带BOM，程序读取用）、.excel.csv（带BOM，防止文字被当作公式执行）、.xlsx、.jsonl（每行一个JSON对象）、.parquet；行数超过五百万的不做 .xlsx。
datapackage.json（Frictionless）和 *.csv-metadata.json（CSVW）写明各列。metrics.sdmx.csv 是 SDMX-CSV 2.0。

## 核对

\`\`\`sh
sha256sum -c SHA256SUMS
\`\`\`
`;
}

/** The same in English. */
export function readMeEnglish(release: DescribedRelease, sets: readonly DataSet[]): string {
  return `# Yearly reports on government information disclosure in China, ${release.id}

Version ${release.version}, as of ${release.day}. Address: ${release.url}

${LICENCE.terms.en} Licence: ${LICENCE.name}, ${LICENCE.url}

This release never changes. The practice province is not in it. Zero is a number; a blank, what does not apply, is not in the form or cannot be read
is not zero: see the column status.

## Files

${sets.map(({ id, title, description }) => `- \`${id}\` ${title.en}: ${description.en}`).join("\n")}

Each set comes as .csv (UTF-8 without BOM, for programs), .excel.csv (with BOM, texts guarded against being run as formulas), .xlsx, .jsonl (a JSON
object on each line) and .parquet; a set of more than five million rows has no .xlsx. datapackage.json (Frictionless) and *.csv-metadata.json (CSVW)
describe the columns. metrics.sdmx.csv is SDMX-CSV 2.0.

## Checking

\`\`\`sh
sha256sum -c SHA256SUMS
\`\`\`
`;
}

/** The terms, as a file of their own. */
export function licenceText(): string {
  return `${LICENCE.title} (${LICENCE.name})\n${LICENCE.url}\n\n${LICENCE.terms["zh-Hans"]}\n${LICENCE.terms["zh-Hant"]}\n${LICENCE.terms.en}\n`;
}

/** Lines of the sheet of notes in the workbook of a set. */
export function workbookNotes(
  release: Pick<DescribedRelease, "id" | "day" | "version" | "url">,
  set: DataSet,
): readonly (readonly string[])[] {
  return [
    [set.title["zh-Hans"], set.title.en],
    [set.description["zh-Hans"], set.description.en],
    ["截至 As of", release.day],
    ["版本 Version", release.version],
    ["网址 Address", release.url],
    [LICENCE.terms["zh-Hans"], LICENCE.terms.en],
    ["许可 Licence", `${LICENCE.name} ${LICENCE.url}`],
    [],
    ["列 Column", "说明", "Meaning"],
    ...set.columns.map(({ name, title }) => [name, title["zh-Hans"], title.en]),
  ];
}
