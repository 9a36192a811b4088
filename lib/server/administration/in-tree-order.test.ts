import { describe, expect, it } from "vitest";
import { inTreeOrder } from "./in-tree-order.ts";

const body = (id: string, parentId: string | null) => ({ id, parentId });

describe("bodies in tree order", () => {
  it("come after what they stand under, with their depth", () => {
    const bodies = [
      body("office", "city"),
      body("district", "city"),
      body("city", null),
      body("town", "district"),
    ];
    expect(inTreeOrder(bodies).map(({ body: { id }, depth }) => [id, depth])).toEqual([
      ["city", 0],
      ["office", 1],
      ["district", 1],
      ["town", 2],
    ]);
  });

  it("are roots where what they stand under is not in the list", () => {
    expect(inTreeOrder([body("town", "elsewhere")])).toEqual([{ body: body("town", "elsewhere"), depth: 0 }]);
  });
});
