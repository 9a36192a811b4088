import { describe, expect, it } from "vitest";
import { commaUse, partLists } from "./comma-use.ts";
import { layOutText } from "./lay-out-text.ts";

const useIn = (text: string) => commaUse(layOutText(text), 0, text.length);

describe("commas between digits", () => {
  it("stay where they set off thousands", () => {
    expect(useIn("行政许可 1,118,163\n行政处罚 12,345\n行政强制 0")).toBe("thousands");
    expect(partLists("行政许可 1,118,163", "thousands")).toBe("行政许可 1,118,163");
  });

  it("part figures where the digits between them are not three", () => {
    expect(partLists("行政许可,400,106,8", "thousands")).toBe("行政许可,400 106 8");
    expect(partLists("行政许可:0,106", "thousands")).toBe("行政许可:0 106");
  });

  it("part figures everywhere in a table that lists them", () => {
    expect(useIn("规章,0,0,0\n规范性文件,1,118,163")).toBe("list");
    expect(partLists("规范性文件,1,118,163", "list")).toBe("规范性文件,1 118 163");
  });
});
