import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Malformed, NotFound } from "#lib/domain/refusal.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { saveDraft } from "#lib/server/reports/save-draft.ts";
import { beginReport, template } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

let place: Jurisdiction;
let anna: Actor;
let bo: Actor;
let stranger: Actor;
let year = 2030;

beforeAll(async () => {
  place = await foundJurisdiction();
  anna = await place.engage("officer", "department", "甲");
  bo = await place.engage("officer", "department", "乙");
  stranger = await place.engage("officer", "district", "丙");
});

const begun = async () => {
  year += 2;
  return await beginReport(place, anna, { body: "department", year });
};
const rawOf = async (id: string, key: CellKey) => (await loadReport(anna, id)).content.values[key]?.raw;

interface Typing {
  readonly cell: CellKey;
  readonly value: string;
  readonly delay: number;
}

const counts = template.cells.filter(({ valueType }) => valueType === "count").map(({ key }) => key);
const fortyCells = fc
  .uniqueArray(fc.constantFrom(...counts), { minLength: 80, maxLength: 80 })
  .chain((cells) =>
    fc.array(fc.tuple(fc.nat(99_999), fc.nat(12)), { minLength: 80, maxLength: 80 }).map((said) =>
      cells.map((cell, index): Typing => {
        const [value = 0, delay = 0] = said[index] ?? [];
        return { cell, value: String(value), delay };
      }),
    ),
  );

/** Types as a browser sends it: one change after the other, each based on the revision heard of last. */
async function typeAll(
  actor: Actor,
  id: string,
  typings: readonly Typing[],
  before: ReadonlyMap<CellKey, string>,
) {
  let { revision } = await loadReport(actor, id);
  for (const { cell, value, delay } of typings) {
    await new Promise((settle) => setTimeout(settle, delay));
    const base = before.get(cell) ?? "";
    const answer = await saveDraft(actor, id, {
      baseRevision: revision,
      changes: [{ id: uuidv7(), key: cell, value, base }],
    });
    expect(answer.outcome).toBe("saved");
    revision = answer.revision;
  }
}

describe("saving a draft", () => {
  it("loses nothing of two officers who type into forty cells each", async () => {
    await fc.assert(
      fc.asyncProperty(fortyCells, async (typings) => {
        const id = await begun();
        const { content } = await loadReport(anna, id);
        const before = new Map(template.cells.map(({ key }) => [key, content.values[key]?.raw ?? ""]));
        await Promise.all([
          typeAll(anna, id, typings.slice(0, 40), before),
          typeAll(bo, id, typings.slice(40), before),
        ]);
        const after = (await loadReport(anna, id)).content;
        for (const { cell, value } of typings) expect(after.values[cell]?.raw, cell).toBe(value);
        const typed = new Set(typings.map(({ cell }) => cell));
        for (const [cell, raw] of before) {
          if (!typed.has(cell)) expect(after.values[cell]?.raw, cell).toBe(raw);
        }
      }),
      { numRuns: 3 },
    );
  });

  it("gives both values back where two typed into one cell, and keeps the rest", async () => {
    const id = await begun();
    const { revision } = await loadReport(anna, id);
    const base = (await rawOf(id, "t3.granted.total")) ?? "";
    const other = (await rawOf(id, "t3.new_received.total")) ?? "";
    const change = (key: CellKey, value: string, from: string) => ({ id: uuidv7(), key, value, base: from });
    await saveDraft(anna, id, { baseRevision: revision, changes: [change("t3.granted.total", "71", base)] });
    const answer = await saveDraft(bo, id, {
      baseRevision: revision,
      changes: [change("t3.granted.total", "72", base), change("t3.new_received.total", "73", other)],
    });
    expect(answer).toMatchObject({
      outcome: "clash",
      clashes: [{ key: "t3.granted.total", mine: "72", theirs: "71", by: "甲" }],
    });
    expect(await rawOf(id, "t3.granted.total")).toBe("71");
    expect(await rawOf(id, "t3.new_received.total")).toBe("73");
  });

  it("counts a change once that is sent twice, because the answer got lost", async () => {
    const id = await begun();
    const { revision } = await loadReport(anna, id);
    const base = (await rawOf(id, "t3.granted.total")) ?? "";
    const request = {
      baseRevision: revision,
      changes: [{ id: uuidv7(), key: "t3.granted.total", value: "74", base }],
    };
    const first = await saveDraft(anna, id, request);
    const again = await saveDraft(anna, id, request);
    expect([again.outcome, again.revision]).toEqual(["saved", first.revision]);
  });

  it("keeps what is no figure as it was typed", async () => {
    const id = await begun();
    const { revision } = await loadReport(anna, id);
    const base = (await rawOf(id, "t3.granted.total")) ?? "";
    await saveDraft(anna, id, {
      baseRevision: revision,
      changes: [{ id: uuidv7(), key: "t3.granted.total", value: "约三十件", base }],
    });
    const { content } = await loadReport(anna, id);
    expect(content.values["t3.granted.total"]).toEqual({ status: "unreadable", raw: "约三十件" });
  });

  it("refuses a place that is not in the form, and anybody who is no officer there", async () => {
    const id = await begun();
    const change = { id: uuidv7(), key: "t9.nothing", value: "1", base: "" };
    await expect(saveDraft(anna, id, { baseRevision: 1, changes: [change] })).rejects.toThrow(Malformed);
    await expect(saveDraft(stranger, id, { baseRevision: 1, changes: [] })).rejects.toThrow(NotFound);
  });
});
