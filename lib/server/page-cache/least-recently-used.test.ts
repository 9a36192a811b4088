import { expect, it } from "vitest";
import { LeastRecentlyUsed } from "./least-recently-used.ts";

it("lets go of what was not asked for the longest", () => {
  const kept = new LeastRecentlyUsed<string>(10);
  kept.set("a", "甲", 4);
  kept.set("b", "乙", 4);
  expect(kept.get("a")).toBe("甲");
  kept.set("c", "丙", 4);
  expect(["a", "b", "c"].map((key) => kept.get(key))).toEqual(["甲", undefined, "丙"]);
});

it("counts a value that is set again once, and does not begin with one larger than all", () => {
  const kept = new LeastRecentlyUsed<string>(10);
  for (let round = 0; round < 20; round += 1) kept.set("a", "甲", 6);
  kept.set("b", "乙", 4);
  kept.set("huge", "丙", 11);
  expect(["a", "b", "huge"].map((key) => kept.get(key))).toEqual(["甲", "乙", undefined]);
});
