import { describe, expect, it } from "vitest";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
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

describe("an amount of money", () => {
  const figure = (format: string, cell: string, typed: string) => {
    const template = templateById(format);
    const definition = template.cellByKey.get(cell);
    if (definition === undefined) throw new RangeError(cell);
    const empty = emptyContent(template, { name: "清溪区人民政府", year: template.years.from });
    const figures = figuresOfReport(template, { ...empty, values: { [cell]: parseCell(definition, typed) } });
    return figures.feeAmount ?? figures.procurementAmount;
  };

  it("is in the unit of the form, whatever unit was written beside it", () => {
    const fees = (typed: string) => figure("gongkai-2021", "t2.admin_fees.amount_wan", typed);
    expect([fees("18.4719"), fees("184719元"), fees("0.5亿元")]).toEqual(["18.4719", "18.4719", "5000"]);
  });

  it("is in yuan where the form states none, and no amount where nobody did", () => {
    const procurement = (typed: string) => figure("gongkai-2019", "t2.gov_procurement.amount", typed);
    expect([procurement("14.62亿元"), procurement("9634元"), procurement("14.62")]).toEqual([
      "1462000000",
      "9634",
      "unreadable",
    ]);
  });
});
