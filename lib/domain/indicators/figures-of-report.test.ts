import { describe, expect, it } from "vitest";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { amountsOfReport } from "./amounts-of-report.ts";
import { amountOfFigure, figuresOfReport } from "./figures-of-report.ts";

describe.each(["gongkai-2019", "gongkai-2021"])("figures of a report in %s", (id) => {
  const template = templateById(id);
  const content = {
    ...emptyContent(template, { name: "清溪区人民政府", year: template.years.from }),
    values: {
      "t3.new_received.total": { status: "reported", raw: "0", value: "0", unit: null, note: null },
      "t3.granted.total": { status: "not_applicable", raw: "/" },
    },
  } as const;

  it("keep zero, absence and what the form does not ask apart, and read back the same", () => {
    const figures = figuresOfReport(template, content);
    const amountOf = amountsOfReport(template, content);
    for (const measure of MEASURES) expect(amountOfFigure(figures[measure])).toEqual(amountOf(measure));
    expect([figures.newReceived, figures.granted, figures.partiallyGranted]).toEqual([
      "0",
      "not_applicable",
      "blank",
    ]);
  });
});
