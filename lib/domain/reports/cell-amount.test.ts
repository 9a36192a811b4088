import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { moneyInYuan, numberOf } from "./cell-amount.ts";
import { parseCell } from "./parse-cell.ts";

const cell = templateById("gongkai-2019").cellByKey.get("t2.gov_procurement.amount");
const yuan = (raw: string) => (cell ? moneyInYuan(parseCell(cell, raw)) : null)?.toFixed() ?? null;
const figure = (raw: string) => (cell ? numberOf(parseCell(cell, raw)) : null)?.toFixed() ?? null;

describe("the amount of a cell", () => {
  it("is exact in yuan whatever the unit", () => {
    expect(["14.62亿元", "103.3879万元", "184719元", "0.1万元"].map(yuan)).toEqual([
      "1462000000",
      "1033879",
      "184719",
      "1000",
    ]);
  });

  it("is unknown in yuan while nobody has said the unit", () => {
    expect([yuan("14.62"), figure("14.62")]).toEqual([null, "14.62"]);
  });

  it("does not exist for a blank, a stroke or an unreadable cell: missing is not 0", () => {
    expect(["", "/", "--1"].map(figure)).toEqual([null, null, null]);
    expect(numberOf(undefined)).toBeNull();
    expect(figure("0")).toBe("0");
  });
});
