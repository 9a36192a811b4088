import { describe, expect, it } from "vitest";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { type PublishedVersion, snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import { guardFormula, unguardFormula } from "./guard-formula.ts";
import { reportCsv, reportExcelCsv } from "./report-csv.ts";

const { template, content } = knownReport("guangming-2019");
const version: PublishedVersion = {
  slug: "440311",
  year: 2019,
  scope: "own_organ",
  number: 1,
  previousSha256: null,
  correctionReason: null,
  sourceUrl: null,
  publishedAt: "2020-01-20T02:00:00.000Z",
  template: snapshotTemplate(template),
  content: { ...content, texts: { ...content.texts, s1: '=HYPERLINK("http://x")，\n第二段' } },
  findings: [],
  explanations: [],
};
const lineOf = (csv: string, key: string) => csv.split("\r\n").find((line) => line.includes(`,${key},`));

describe("the table of a report", () => {
  const csv = reportCsv(version);

  it("has a record for every cell, then title and texts", () => {
    const records = csv.split("\r\n").filter((line) => line.startsWith("440311,"));
    expect(records).toHaveLength(template.cells.length + 1 + Object.keys(version.content.texts).length);
  });

  it("gives status, figure, unit and what was typed", () => {
    const [signed] = template.cells.filter(
      ({ key, valueType }) => valueType === "signed_count" && content.values[key]?.raw.startsWith("+"),
    );
    const line = lineOf(csv, signed?.key ?? "");
    const value = content.values[signed?.key ?? ""];
    expect(value?.status).toBe("reported");
    expect(line).toContain(`,reported,${value?.raw.slice(1)},${signed?.unit},${value?.raw},,`);
  });

  it("has texts as they are, without a mark at the beginning", () => {
    expect(csv.startsWith("body,")).toBe(true);
    expect(csv).toContain(',text,,,,,"=HYPERLINK(""http://x"")，\n第二段"\r\n');
  });
});

describe("the table for Excel", () => {
  const csv = reportExcelCsv(version);

  it("begins with a byte order mark", () => {
    expect(csv.startsWith("\ufeffbody,year,")).toBe(true);
  });

  it("lets no text begin a formula and leaves numbers numbers", () => {
    const fields = csv.split(/,|\r\n/);
    expect(fields.filter((field) => /^"?[=@]/.test(field))).toEqual([]);
    expect(fields.filter((field) => /^"?[+-]/.test(field)).every((field) => /^-\d+$/.test(field))).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")`);
  });

  it.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1", "'=1", "''-1"])(
    "takes its guard off again: %j",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );

  it.each(["", "年报", "'好'", "1", "（一）"])("leaves %j alone", (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});
