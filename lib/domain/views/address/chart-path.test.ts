import { expect, it } from "vitest";
import { chartPath, splitChartKey } from "./chart-path.ts";

it("each of several drawings has an address of its own, and the first that of the view", () => {
  expect(chartPath("/compare/x/a/2024", "peers")).toBe("/compare/x/a/2024/chart-peers");
  expect(chartPath("/compare/x/a/2024", null)).toBe("/compare/x/a/2024");
  expect(splitChartKey(["compare", "x", "a", "2024", "chart-bars-2024"])).toEqual({
    path: ["compare", "x", "a", "2024"],
    key: "bars-2024",
  });
  expect(splitChartKey(["compare", "x"])).toEqual({ path: ["compare", "x"], key: null });
});
