import { expect, it } from "vitest";
import { breaksIn } from "./breaks-in.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { normativeDocumentsIssued } from "./normative-documents-issued.ts";

it("a series begins anew in the year its cells were redefined, and in no other", () => {
  expect([2020, 2021, 2022].map((year) => breaksIn(normativeDocumentsIssued, year))).toEqual([
    false,
    true,
    false,
  ]);
  expect(breaksIn(disclosureRate, 2021)).toBe(false);
});
