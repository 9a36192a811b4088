import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { type CellFormat, formatCell } from "./format-cell.ts";
import { parseCell } from "./parse-cell.ts";

function shown(template: string, key: CellKey, raw: string, format: CellFormat = {}): string {
  const cell = templateById(template).cellByKey.get(key);
  if (cell === undefined) throw new Error(`no cell ${key}`);
  return formatCell(parseCell(cell, raw), { cell, ...format });
}

describe("showing a value", () => {
  it("gives a change its sign, and zero none", () => {
    const change = (raw: string) => shown("gongkai-2019", "t2.admin_fees.items_change", raw);
    expect(["97", "＋97", "－13", "0"].map(change)).toEqual(["+97", "+97", "-13", "0"]);
  });

  it("names the unit of money where the form prints none, or another", () => {
    expect(shown("gongkai-2019", "t2.gov_procurement.amount", "14.62億元")).toBe("14.62亿元");
    expect(shown("gongkai-2019", "t2.gov_procurement.amount", "14.62亿元", { locale: "zh-Hant" })).toBe(
      "14.62億元",
    );
    expect(shown("gongkai-2019", "t2.gov_procurement.amount", "5元", { locale: "en" })).toBe("5 yuan");
    expect(shown("gongkai-2021", "t2.admin_fees.amount_wan", "12.5")).toBe("12.5");
    expect(shown("gongkai-2021", "t2.admin_fees.amount_wan", "125000元")).toBe("125000元");
  });

  it("groups thousands only where asked", () => {
    expect(shown("gongkai-2019", "t3.granted.total", "1234567")).toBe("1234567");
    expect(shown("gongkai-2019", "t3.granted.total", "1234567", { grouping: "thousands" })).toBe("1,234,567");
    expect(shown("gongkai-2021", "t2.admin_fees.amount_wan", "59237.2449", { grouping: "thousands" })).toBe(
      "59,237.2449",
    );
    expect(shown("gongkai-2019", "t3.granted.total", "-123", { grouping: "thousands" })).toBe("-123");
  });

  it("shows a blank as nothing and everything else as it was typed", () => {
    const granted = (raw: string) => shown("gongkai-2021", "t3.granted.total", raw);
    expect(["", "／", "--253", "22（其中修订16件）"].map(granted)).toEqual(["", "／", "--253", "22"]);
  });
});
