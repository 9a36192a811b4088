import { expect, test } from "vitest";
import { queueOrder } from "./queue-order.ts";

const row = (name: string, waitingDays: number, risk: number, hour = 8) => ({
  name,
  waitingDays,
  risk,
  submittedAt: new Date(Date.UTC(2026, 0, 20 - waitingDays, hour)).toISOString(),
});

test.each([
  ["of two that carry the same risk, the older", [row("old", 3, 2), row("new", 1, 2)]],
  ["of two that came the same day, the riskier", [row("risky", 1, 6), row("plain", 1, 0)]],
  ["what has waited long goes before what is a little risky", [row("old", 9, 0), row("risky", 1, 3)]],
  ["what is very risky goes before what has waited a little", [row("risky", 0, 12), row("old", 4, 0)]],
  ["of two that weigh the same, the one submitted first", [row("first", 2, 0, 7), row("second", 2, 0, 9)]],
])("%s is read first", (_sentence, rows) => {
  expect(rows.toReversed().toSorted(queueOrder)).toEqual(rows);
});
