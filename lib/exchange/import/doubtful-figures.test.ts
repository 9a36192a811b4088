import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { asDigits } from "./misread-digits.ts";
import { readReport } from "./read-report.ts";
import { consistentContent, sampleLayout } from "./samples.fixture.ts";

const template = templateById("gongkai-2021");

function printing(content: ReportContent, key: string, words: string): ReportContent {
  return { ...content, values: { ...content.values, [key]: { status: "unreadable", raw: words } } };
}

describe("letters that text recognition took digits for", () => {
  it("are told from plain figures and from other words", () => {
    expect(["1O", "l2", "囗", "〇", "S8B"].map(asDigits)).toEqual(["10", "12", "0", "0", "588"]);
    expect(["10", "-13", "无", "约20", "", "OK1"].map(asDigits)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it.each(["Markdown", "one cell to a line"])(
    "are settled by the sums of the form where all of them come out, in %s",
    (name) => {
      const content = consistentContent(template, 6);
      const key = "t3.granted.natural_person";
      const plain = content.values[key];
      const digits = plain?.status === "reported" ? plain.value : "";
      const spoilt = digits.replaceAll("0", "O").replaceAll("1", "l");
      const reading = readReport(sampleLayout(name).lay(template, printing(content, key, spoilt || "O")));
      expect(asDigits(spoilt)).toBe(digits);
      expect(reading.cells[key]).toMatchObject({ how: "deduced", value: { value: digits, raw: spoilt } });
    },
  );

  it("stay uncertain, with what they look like, where no sum tells or one fails", () => {
    const content = consistentContent(template, 6);
    const fees = readReport(
      sampleLayout("Markdown").lay(template, printing(content, "t2.admin_penalty.decisions", "l2")),
    );
    expect(fees.cells["t2.admin_penalty.decisions"]).toMatchObject({
      how: "uncertain",
      value: { status: "unreadable", raw: "l2" },
      candidates: [{ value: { value: "12" } }],
    });
    const key = "t3.granted.natural_person";
    const wrong = readReport(sampleLayout("Markdown").lay(template, printing(content, key, "l2345")));
    expect(wrong.cells[key]?.how).toBe("uncertain");
  });
});

describe("a report that does not add up", () => {
  it("names the one cell that breaks its sums and what it would have to be, and leaves it as printed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.nat(100_000),
        fc.nat(200),
        fc.integer({ min: 1, max: 900 }),
        (format, seed, at, more) => {
          const outcomes = format.cells.filter(
            ({ table, row }) => table === "t3" && /^(?:granted|denied|unable|rejected)/.test(row),
          );
          const key = outcomes[at % outcomes.length]?.key ?? "";
          const content = consistentContent(format, seed);
          const before = content.values[key];
          const was = before?.status === "reported" ? before.value : "";
          const printed = String(Number(was) + more);
          const reading = readReport(sampleLayout("tabs").lay(format, printing(content, key, printed)));
          const named = reading.findings.filter(({ code }) => code === "cell-breaks-sums");
          expect(named.map(({ cells }) => cells)).toEqual([[key]]);
          expect(named[0]?.message.en).toContain(`with ${was} `);
          expect(reading.cells[key]?.value).toMatchObject({ status: "reported", value: printed });
        },
      ),
      { numRuns: 15 },
    );
  });

  it("names none where several cells might be the one", () => {
    const content = consistentContent(template, 6);
    const values = { ...content.values };
    for (const column of ["upheld", "corrected", "other_result", "pending", "total"])
      values[`t4.review.${column}`] = { status: "unreadable", raw: column === "total" ? "14" : "4" };
    const reading = readReport(sampleLayout("tabs").lay(template, { ...content, values }));
    expect(reading.findings.map(({ code }) => code)).toContain("equations-fail");
    expect(reading.findings.map(({ code }) => code)).not.toContain("cell-breaks-sums");
  });
});
