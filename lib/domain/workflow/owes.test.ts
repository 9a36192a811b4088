import { expect, test } from "vitest";
import { type DutyHolder, owes } from "./owes.ts";

const DEPARTMENT: DutyHolder = { kind: "department", mustReport: true, validFrom: null, validTo: null };
const GOVERNMENT: DutyHolder = { ...DEPARTMENT, kind: "government" };

test.each([
  ["a department reports on its own organ", DEPARTMENT, "own_organ", true],
  ["a department has nothing to consolidate", DEPARTMENT, "consolidated", false],
  ["a government reports on its own organ", GOVERNMENT, "own_organ", true],
  ["a government reports on its area", GOVERNMENT, "consolidated", true],
  [
    "an office that files in the government's name has none of its own",
    { ...DEPARTMENT, mustReport: false },
    "own_organ",
    false,
  ],
  [
    "a body founded in the year reports",
    { ...DEPARTMENT, validFrom: new Date("2024-03-20") },
    "own_organ",
    true,
  ],
  [
    "a body founded after the year does not",
    { ...DEPARTMENT, validFrom: new Date("2025-01-01") },
    "own_organ",
    false,
  ],
  [
    "a body abolished in the year still reports",
    { ...DEPARTMENT, validTo: new Date("2024-10-15") },
    "own_organ",
    true,
  ],
  [
    "a body abolished before the year does not",
    { ...DEPARTMENT, validTo: new Date("2023-12-31") },
    "own_organ",
    false,
  ],
] as const)("%s", (_sentence, body, scope, expected) => {
  expect(owes(body, 2024, scope)).toBe(expected);
});
