import { describe, expect, it } from "vitest";
import type { CellKey, Relation } from "#lib/domain/templates/types.ts";
import { readForChecks } from "./checked-report.ts";
import { specimenTemplate } from "./specimen.fixture.ts";
import { specimenInput } from "./specimen-input.fixture.ts";
import { weighRelation } from "./weigh-relation.ts";

/** Weighs the relation of a rule whose first cell is given, in the specimen report with some figures changed. */
function weigh(rule: string, cell: CellKey, values: Readonly<Record<CellKey, string>>) {
  const relation = specimenTemplate.relations.find(
    (known) => known.rule === rule && known.left[0]?.cell === cell,
  );
  if (relation === undefined) throw new RangeError(`${rule} ${cell}`);
  return weighRelation(relation satisfies Relation, readForChecks(specimenInput({ values })));
}

const row = (person: string, firm: string, sum: string) => ({
  "requests.granted.person": person,
  "requests.granted.firm": firm,
  "requests.granted.sum": sum,
});
const sum = (person: string, firm: string, total: string) =>
  weigh("T3-ROW-SUM", "requests.granted.sum", row(person, firm, total))?.sign ?? "holds";

describe("an equation with all its figures", () => {
  it("holds or fails", () => {
    expect(sum("4", "1", "5")).toBe("holds");
    expect(sum("4", "1", "6")).toBe("≠");
    expect(sum("4", "1", "4")).toBe("≠");
  });
});

describe("an equation with a figure missing", () => {
  it("may still hold: the blank is unknown, not 0", () => {
    expect(sum("4", "", "5")).toBe("holds");
    expect(sum("4", "", "4")).toBe("holds");
    expect(sum("4", "1", "")).toBe("holds");
    expect(sum("", "", "")).toBe("holds");
  });

  it("fails where the parts that are there already exceed the total", () => {
    expect(sum("6", "", "5")).toBe("<");
    const broken = weigh("T3-ROW-SUM", "requests.granted.sum", row("6", "/", "5"));
    expect(broken?.right.missing).toEqual(["requests.granted.firm"]);
    expect(broken?.right.sum.toFixed()).toBe("6");
  });

  it("takes a dash or unreadable words for missing as well", () => {
    expect(sum("4", "-", "5")).toBe("holds");
    expect(sum("4", "若干", "5")).toBe("holds");
  });

  it("balances both sides: what is missing on one cannot make the other smaller", () => {
    const balance = (values: Readonly<Record<CellKey, string>>) =>
      weigh("T3-BALANCE", "requests.fresh.person", values)?.sign ?? "holds";
    expect(balance({ "requests.brought.person": "" })).toBe("holds");
    expect(balance({ "requests.brought.person": "", "requests.fresh.person": "13" })).toBe(">");
    expect(balance({ "requests.brought.person": "", "requests.left_over.person": "" })).toBe("holds");
  });
});

describe("an inequality", () => {
  it("with something subtracted that is missing says nothing, because it may be any size", () => {
    const values = { "papers.rules.in_force": "0", "papers.rules.repealed": "" };
    expect(weigh("T2-NORM-BALANCE", "papers.rules.in_force", values)).toBeNull();
  });

  it("with a signed change missing says nothing", () => {
    expect(weigh("T2-ITEMS-NONNEG", "papers.permits.before", { "papers.permits.change": "" })).toBeNull();
  });
});
