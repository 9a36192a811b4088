import { describe, expect, it } from "vitest";
import { outermost } from "./outermost.ts";

const dot = (key: string, x: number, y: number) => ({ key, x, y });
const crowd = Array.from({ length: 9 }, (_, index) => dot(`m${index}`, 50 + (index % 3), 50 + index / 3));

describe("the outermost dots", () => {
  it("are those far away in either direction, the farthest first", () => {
    const dots = [...crowd, dot("right", 300, 51), dot("up", 51, -90)];
    expect(outermost(dots, 2).map(({ key }) => key)).toEqual(["right", "up"]);
  });

  it("are fewer where there are fewer, and none of none", () => {
    expect(outermost(crowd.slice(0, 1), 8)).toHaveLength(1);
    expect(outermost([], 8)).toEqual([]);
  });

  it("are found where all stand in one line", () => {
    const dots = [dot("a", 5, 1), dot("b", 5, 2), dot("c", 5, 40)];
    expect(outermost(dots, 1).map(({ key }) => key)).toEqual(["c"]);
  });
});
