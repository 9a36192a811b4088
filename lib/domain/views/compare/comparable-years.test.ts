import { expect, it } from "vitest";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { normativeDocumentsIssued } from "#lib/domain/indicators/normative-documents-issued.ts";
import { comparableYears } from "./comparable-years.ts";

it("across a break the years since are offered, and from them the way back", () => {
  expect(comparableYears(normativeDocumentsIssued, { from: 2019, to: 2024 })).toEqual({
    only: { from: 2021, to: 2024 },
    all: null,
  });
  expect(comparableYears(normativeDocumentsIssued, { from: 2021, to: 2024 })).toEqual({
    only: null,
    all: { from: 2019, to: 2024 },
  });
});

it("without a break nothing is offered", () => {
  expect(comparableYears(disclosureRate, { from: 2019, to: 2024 })).toEqual({ only: null, all: null });
});
