import { expect, it } from "vitest";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { otherNorms } from "./norms.ts";

it("other ways of counting the same are known indicators, and lead back", () => {
  expect(otherNorms("requests-received")).toEqual(["requests-per-10k", "request-growth"]);
  expect(otherNorms("disclosure-rate")).toEqual([]);
  for (const { id } of INDICATORS)
    for (const other of otherNorms(id)) {
      expect(INDICATORS.some((known) => known.id === other)).toBe(true);
      expect(otherNorms(other)).toContain(id);
    }
});
