import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { canonicalForm } from "./canonical-form.ts";
import { applyChange, type ContentChange, changeAt, isSameChange, placeOf } from "./content-change.ts";
import { emptyContent } from "./empty-content.ts";
import { mergeChanges } from "./merge-changes.ts";
import { parseCell } from "./parse-cell.ts";

const template = templateById("gongkai-2021");
const base = emptyContent(template, { name: "某区人民政府", year: 2024 });
const places = template.cells.slice(0, 12);

function type(key: string, raw: string): ContentChange {
  const cell = template.cellByKey.get(key);
  if (cell === undefined) throw new Error(`no cell ${key}`);
  return { kind: "cell", cell: key, value: parseCell(cell, raw) };
}
const write = (changes: readonly ContentChange[]) => changes.reduce(applyChange, base);

const anyChange: fc.Arbitrary<ContentChange> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...places), fc.constantFrom("", "0", "1", "2", "/", "--"))
    .map(([cell, raw]) => type(cell.key, raw)),
  fc
    .tuple(fc.constantFrom("s1", "s5"), fc.constantFrom("", "甲", "乙"))
    .map(([text, value]) => ({ kind: "text" as const, text, value })),
  fc.constantFrom("甲", "乙").map((value) => ({ kind: "title" as const, value })),
);
const anyChanges = fc.array(anyChange, { maxLength: 8 });

describe("two people writing in one report", () => {
  it("keep both edits when they concern different places", () => {
    const current = write([type("t3.granted.total", "5")]);
    const merge = mergeChanges({
      base,
      current,
      changes: [type("t3.carried_in.total", "7"), { kind: "text", text: "s1", value: "概况" }],
    });
    expect(merge.outcome).toBe("merged");
    if (merge.outcome !== "merged") return;
    expect(Object.keys(merge.content.values)).toEqual(["t3.granted.total", "t3.carried_in.total"]);
    expect(merge.content.texts.s1).toBe("概况");
  });

  it("do not clash when they write the same figure, however it is typed", () => {
    const current = write([type("t3.granted.total", "5")]);
    expect(mergeChanges({ base, current, changes: [type("t3.granted.total", "５件")] })).toEqual({
      outcome: "merged",
      content: current,
    });
  });

  it("clash when they write different things in one cell, and both values come back", () => {
    const current = write([type("t3.granted.total", "5")]);
    const changes = [type("t3.granted.total", "6"), type("t4.review.total", "1")];
    const merge = mergeChanges({ base, current, changes });
    expect(merge).toMatchObject({
      outcome: "clash",
      clashes: [
        {
          base: { value: { status: "blank" } },
          current: { value: { value: "5" } },
          incoming: { value: { value: "6" } },
        },
      ],
      undisputed: { values: { "t3.granted.total": { value: "5" }, "t4.review.total": { value: "1" } } },
    });
  });

  it("clash over emptying a cell that the other has filled", () => {
    const begun = write([type("t3.granted.total", "5")]);
    const current = applyChange(begun, type("t3.granted.total", "6"));
    expect(mergeChanges({ base: begun, current, changes: [type("t3.granted.total", "")] }).outcome).toBe(
      "clash",
    );
  });

  it("count the last of several changes of one place", () => {
    const changes = [type("t3.granted.total", "1"), type("t3.granted.total", "12")];
    expect(mergeChanges({ base, current: base, changes })).toMatchObject({
      content: { values: { "t3.granted.total": { value: "12" } } },
    });
  });

  it("lose nothing: every change is made or handed back with the other's, and nothing else moves", () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, anyChanges, (before, theirs, ours) => {
        const shared = before.reduce(applyChange, base);
        const current = theirs.reduce(applyChange, shared);
        const merge = mergeChanges({ base: shared, current, changes: ours });
        const result = merge.outcome === "merged" ? merge.content : merge.undisputed;
        const clashes = merge.outcome === "merged" ? [] : merge.clashes;
        const mine = new Map(ours.map((change) => [placeOf(change), change]));
        for (const [place, change] of mine) {
          const clash = clashes.find(({ incoming }) => placeOf(incoming) === place);
          if (clash === undefined) {
            expect(isSameChange(changeAt(result, change), change)).toBe(true);
          } else {
            expect(clash).toMatchObject({ incoming: change, current: changeAt(current, change) });
            expect(changeAt(result, change)).toEqual(changeAt(current, change));
          }
        }
        for (const change of theirs.filter((other) => !mine.has(placeOf(other)))) {
          expect(changeAt(result, change)).toEqual(changeAt(current, change));
        }
      }),
    );
  });

  it("come to the same report in either order while they clash nowhere", () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (ours, theirs) => {
        const first = mergeChanges({ base, current: write(ours), changes: theirs });
        const second = mergeChanges({ base, current: write(theirs), changes: ours });
        fc.pre(first.outcome === "merged" && second.outcome === "merged");
        if (first.outcome !== "merged" || second.outcome !== "merged") return;
        expect(canonicalForm(first.content)).toBe(canonicalForm(second.content));
      }),
    );
  });
});
