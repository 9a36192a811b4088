import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "#lib/domain/localized.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import { defineTemplate } from "#lib/domain/templates/define-template.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { thirdFormatSource } from "#lib/domain/templates/third-format.fixture.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { MESSAGES } from "#lib/i18n/messages/index.ts";
import { createDraftSync } from "./draft-sync/draft-sync.ts";
import { draftValues } from "./entry/draft-values.ts";
import { createReportEntry, type PreviousYear, ReportEntryContext } from "./entry/report-entry.ts";
import { SectionBlock } from "./section-block.tsx";

const subject: ReportSubject = {
  name: "演示县人民政府",
  kind: "government",
  level: "county",
  year: 2031,
  scope: "consolidated",
  mayMakeRegulations: false,
};

interface Draft {
  readonly template: Template;
  readonly typed?: Readonly<Record<string, string>>;
  readonly previous?: PreviousYear;
  readonly isReadOnly?: boolean;
}

function draw(
  { template, typed = {}, previous, isReadOnly = false }: Draft,
  locale: Locale = "zh-Hans",
): string {
  const empty = emptyContent(template, { name: subject.name, year: subject.year });
  const values = { ...draftValues(template, empty), ...typed };
  const sync = createDraftSync({
    start: { revision: 1, savedAt: null, values },
    transport: { save: async () => ({ kind: "no_line" }) },
    drawer: { adopt: () => [], keep: () => true, isStillMine: () => true },
    newId: () => "id",
  });
  const entry = createReportEntry({ template, subject, previous: previous ?? null, isReadOnly, sync });
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
      <ReportEntryContext value={entry}>
        {template.sections.map((section) => (
          <SectionBlock key={section.key} section={section} />
        ))}
      </ReportEntryContext>
    </NextIntlClientProvider>,
  );
}

function withFigures(template: Template, figures: Readonly<Record<string, string>>): ReportContent {
  const cells = Object.entries(figures).map(([key, raw]) => {
    const cell = template.cellByKey.get(key);
    if (cell === undefined) throw new Error(`no cell ${key}`);
    return [key, parseCell(cell, raw)] as const;
  });
  return { ...emptyContent(template, subject), values: Object.fromEntries(cells) };
}

const of2021 = templateById("gongkai-2021");

describe.each([templateById("gongkai-2019"), of2021, defineTemplate(thirdFormatSource)])(
  "the form of $id on the screen",
  (template) => {
    it.each(LOCALES)("has one named field for every cell, and every section, in %s", (locale) => {
      const markup = draw({ template }, locale);
      for (const cell of template.cells) {
        expect(markup.split(`data-cell="${cell.key}"`)).toHaveLength(2);
        expect(markup).toContain(`aria-label="${escaped(cell.label[locale])}"`);
      }
      const titles = template.sections.map(({ title }) => markup.indexOf(escaped(title[locale])));
      expect(titles.every((place) => place >= 0)).toBe(true);
      expect(titles).toEqual(titles.toSorted((one, other) => one - other));
    });

    it("has a field for every text and the headings of every table", () => {
      const markup = draw({ template });
      for (const section of template.sections.filter(({ content }) => content === "text")) {
        expect(markup).toContain(`id="text-${section.key}"`);
      }
      for (const table of template.tables) {
        for (const cell of table.grid.flat()) {
          if (cell.kind === "label") expect(markup).toContain(escaped(cell.label["zh-Hans"]));
        }
      }
    });
  },
);

describe("beside the figures", () => {
  it("stands last year's value wherever the format had the same cell", () => {
    const previous = {
      year: 2030,
      template: of2021,
      content: withFigures(of2021, { "t3.new_received.total": "4711" }),
    };
    expect(draw({ template: of2021, previous })).toContain("4711");
  });

  it("stands nothing of last year where its format had no such cell", () => {
    const of2019 = templateById("gongkai-2019");
    const previous = {
      year: 2020,
      template: of2019,
      content: withFigures(of2019, { "t2.gov_procurement.items": "4711" }),
    };
    expect(draw({ template: of2021, previous })).not.toContain("4711");
  });

  it("a wrong total says what its parts add up to, and is marked invalid", () => {
    const typed = {
      "t4.review.upheld": "3",
      "t4.review.corrected": "1",
      "t4.review.other_result": "0",
      "t4.review.pending": "0",
      "t4.review.total": "9",
    };
    const markup = draw({ template: of2021, typed });
    expect(markup).toContain("Σ4");
    expect(/<input[^>]*data-cell="t4\.review\.total"[^>]*>/.exec(markup)?.[0]).toContain(
      'aria-invalid="true"',
    );
  });

  it("what is no figure is kept as typed and marked", () => {
    const markup = draw({ template: of2021, typed: { "t3.granted.total": "若干" } });
    const field = /<input[^>]*data-cell="t3\.granted\.total"[^>]*>/.exec(markup)?.[0];
    expect(field).toContain('value="若干"');
    expect(field).toContain('aria-invalid="true"');
  });
});

describe("a report that may not be edited", () => {
  it("has only fields to read", () => {
    const markup = draw({ template: of2021, isReadOnly: true });
    const fields = markup.match(/<(?:input|textarea)[^>]*>/g) ?? [];
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.every((field) => field.includes("readOnly") || field.includes("readonly"))).toBe(true);
  });
});

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll("'", "&#x27;");
}
