import { describe, expect, it } from "vitest";
import { readPastedTable } from "./read-pasted-table.ts";

describe("a table that somebody pastes or uploads", () => {
  it("may be comma-separated, with a byte order mark and quoted fields", () => {
    expect(readPastedTable('\ufeffcode,residents\r\n321300,"4,986,192"\r\n')).toEqual([
      ["code", "residents"],
      ["321300", "4,986,192"],
    ]);
  });

  it("may come from a spreadsheet, where commas belong to the numbers", () => {
    expect(readPastedTable("code\tresidents\n321300\t4,986,192")).toEqual([
      ["code", "residents"],
      ["321300", "4,986,192"],
    ]);
  });
});
