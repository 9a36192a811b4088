import { describe, expect, it } from "vitest";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { findLandmarks } from "./find-landmarks.ts";
import { layOutText } from "./lay-out-text.ts";
import { printedTable } from "./printed-lines.ts";

const template = templateById("gongkai-2021");
const tables = template.tables.map((table) => printedTable(table, template, TEMPLATES));
const T2 = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0";
const T3 =
  "申请人情况\n自然人\n法人或其他组织\n商业企业\n科研机构\n一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1";
const T4 = "行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n0\n0";

function sections(text: string): readonly (readonly [string, string])[] {
  return findLandmarks(layOutText(text), template, tables).map(({ section, start, body }) => [
    section.key,
    text.slice(start, body).trim(),
  ]);
}

describe("dividing a report into its sections", () => {
  it("finds the headings of the form around the tables", () => {
    const text = `一、总体情况\n正文。\n二、主动公开政府信息情况\n${T2}\n三、收到和处理政府信息公开申请情况\n${T3}\n四、政府信息公开行政复议、行政诉讼情况\n${T4}\n五、存在的主要问题及改进情况\n正文。\n六、其他需要报告的事项\n无。`;
    expect(sections(text).map(([key]) => key)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
  });

  it("finds headings with another number or wording, and inside a line", () => {
    const text = `一、总体情况 2023年正文。二、机制保障 正文。一、主动公开政府信息情况${T2}\n二、收到和处理政府信息公开申请情况\n${T3}\n三、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n${T4}\n四、存在的主要问题及整改措施\n正文。\n五、其他需要报告的事项\n无。`;
    expect(sections(text)).toEqual([
      ["s1", "一、总体情况"],
      ["s2", "一、主动公开政府信息情况"],
      ["s3", "二、收到和处理政府信息公开申请情况"],
      ["s4", "三、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
      ["s5", "四、存在的主要问题及整改措施"],
      ["s6", "五、其他需要报告的事项"],
    ]);
  });

  it("joins a heading that is broken over two lines", () => {
    const text = `一、总体情况\n正文。\n${T2}\n${T3}\n${T4}\n五、政府信息公开工作存在的主要问题及\n改进情况\n正文。\n六、其他需要报告的事项\n无。`;
    expect(sections(text)).toContainEqual(["s5", "五、政府信息公开工作存在的主要问题及\n改进情况"]);
  });

  it("is not misled by an introduction that lists the sections", () => {
    const text = `本报告包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况和\n其他需要报告的事项等六个部分。\n一、总体情况\n正文。\n二、主动公开政府信息情况\n${T2}\n${T3}\n${T4}\n五、存在的主要问题及改进情况\n正文。\n六、其他需要报告的事项\n无。`;
    expect(sections(text).find(([key]) => key === "s5")).toEqual(["s5", "五、存在的主要问题及改进情况"]);
    expect(sections(text)[0]).toEqual(["s1", "一、总体情况"]);
  });

  it("does not take a sentence that names a heading of a table for its beginning", () => {
    const text = `一、总体情况\n清理规范性文件，公布现行有效件数58件。\n（五）监督保障。正文。\n二、主动公开政府信息情况\n${T2}\n${T3}\n${T4}\n五、存在的主要问题及改进情况\n正文。\n六、其他需要报告的事项\n无。`;
    expect(sections(text)[1]).toEqual(["s2", "二、主动公开政府信息情况"]);
  });
});
