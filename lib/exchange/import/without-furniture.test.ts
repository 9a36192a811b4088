import { describe, expect, it } from "vitest";
import { layOutText } from "./lay-out-text.ts";
import { withoutFurniture } from "./without-furniture.ts";

describe("page numbers", () => {
  it("are blanked where figures are read, and every offset stays true", () => {
    const layout = layOutText("21\n0\n第2页 共6页\n0\n— 3 —\n属于行政查询事项\t1\n末行");
    const { folded } = withoutFurniture(layout);
    expect(folded).toHaveLength(layout.folded.length);
    expect(folded.split("\n").map((line) => line.trim())).toEqual([
      "21",
      "0",
      "",
      "0",
      "",
      "属于行政查询事项\t1",
      "末行",
    ]);
  });
});
