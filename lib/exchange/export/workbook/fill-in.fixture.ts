import fc from "fast-check";
import { anyConsistentContent } from "#lib/domain/reports/any-consistent-content.fixture.ts";
import { applyChange } from "#lib/domain/reports/content-change.ts";
import { readChange } from "#lib/domain/reports/read-change.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { FillInSource } from "./fill-in-source.ts";

/** A draft of a made-up body, to be written as a workbook. */
export function fillInSource(template: Template, content: ReportContent): FillInSource {
  return {
    identity: {
      slug: "demo",
      bodyName: "演示市人民政府",
      year: template.years.from,
      scope: "consolidated",
      template: template.id,
      revision: 7,
    },
    template,
    content,
    previous: { year: template.years.from - 1, template, content },
    locale: "zh-Hans",
    uploadAddress: "https://nianbao.example/reports/1/import",
  };
}

/** A report with typed values put into places; what is no place of the format is a mistake of the test. */
export function typing(
  template: Template,
  content: ReportContent,
  typed: Readonly<Record<string, string>>,
): ReportContent {
  return Object.entries(typed).reduce((before, [key, value]) => {
    const change = readChange(template, { key, value });
    if (change === null) throw new RangeError(key);
    return applyChange(before, change);
  }, content);
}

const ODD_VALUES = [
  "",
  "/",
  "22（其中修订16件）",
  "－",
  "１１０",
  "-3",
  "0.5",
  "待核",
  "=1+1",
  "+5",
  "9999999",
];
const ODD_LINES = [
  "",
  "　　（一）主动公开。",
  "=SUM(A1:A2)",
  "-1",
  "@x",
  "<b>&\"'</b>",
  " 前后有空格 ",
  "𠮷\t字",
  "1,234",
];

/** Reports as officers leave them: figures consistent at first, then anything typed over them, and texts of all kinds. */
export function anyDraft(template: Template): fc.Arbitrary<ReportContent> {
  const keys = template.cells.map(({ key }) => key);
  const texts = template.sections.filter(({ content }) => content === "text").map(({ key }) => key);
  const lines = fc.array(fc.oneof(fc.constantFrom(...ODD_LINES), fc.string({ unit: "grapheme" })), {
    maxLength: 9,
  });
  return fc
    .record({
      content: anyConsistentContent(template),
      values: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...ODD_VALUES), { maxKeys: 30 }),
      texts: fc.dictionary(fc.constantFrom("intro", ...texts), lines, { maxKeys: 4 }),
    })
    .map(({ content, values, texts: written }) =>
      typing(template, content, {
        ...values,
        ...Object.fromEntries(Object.entries(written).map(([key, parts]) => [key, parts.join("\n")])),
      }),
    );
}
