import { describe, expect, test } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { applyChange } from "./content-change.ts";
import { emptyContent } from "./empty-content.ts";
import { readChange } from "./read-change.ts";
import type { ReportContent } from "./types.ts";
import { weighChanges } from "./weigh-changes.ts";

const template = templateById("gongkai-2021");
const GRANTED = "t3.granted.total";
const TOTAL = "t3.new_received.total";

function draft(typed: Readonly<Record<string, string>>): ReportContent {
  return Object.entries(typed).reduce(
    (content, [key, value]) => {
      const change = readChange(template, { key, value });
      if (change === null) throw new Error(`no place ${key}`);
      return applyChange(content, change);
    },
    emptyContent(template, { name: "演示县", year: 2024 }),
  );
}

const change = (id: string, key: string, base: string, value: string) => ({ id, key, base, value });

describe("weighing what a browser sent against the draft", () => {
  test("a change over a value that still stands goes in, and a neighbour's stays", () => {
    const weighed = weighChanges(template, draft({ [TOTAL]: "7" }), [change("a", GRANTED, "", "5")]);
    expect(weighed).toMatchObject({ taken: [{ id: "a", key: GRANTED, value: "5" }], clashes: [] });
    expect(weighed?.content.values).toMatchObject({ [GRANTED]: { value: "5" }, [TOTAL]: { value: "7" } });
  });

  test("two people in one place get both values, and the rest of the request goes in", () => {
    const weighed = weighChanges(template, draft({ [GRANTED]: "6" }), [
      change("a", GRANTED, "", "5"),
      change("b", TOTAL, "", "9"),
    ]);
    expect(weighed?.clashes).toEqual([{ id: "a", key: GRANTED, mine: "5", theirs: "6" }]);
    expect(weighed?.taken.map(({ id }) => id)).toEqual(["b"]);
    expect(weighed?.content.values[GRANTED]).toMatchObject({ value: "6" });
  });

  test("two people who type the same do not clash, and nothing changes", () => {
    const current = draft({ [GRANTED]: "5" });
    const weighed = weighChanges(template, current, [change("a", GRANTED, "", "5件")]);
    expect(weighed?.clashes).toEqual([]);
    expect(weighed?.taken.map(({ id }) => id)).toEqual(["a"]);
    expect(weighed?.content).toBe(current);
  });

  test("several changes of one place in one request are one change, noted under every id", () => {
    const weighed = weighChanges(template, draft({}), [
      change("a", GRANTED, "", "1"),
      change("b", GRANTED, "1", "12"),
    ]);
    expect(weighed?.taken).toEqual([
      { id: "a", key: GRANTED, value: "12" },
      { id: "b", key: GRANTED, value: "12" },
    ]);
    expect(weighed?.content.values[GRANTED]).toMatchObject({ value: "12" });
  });

  test("what is no figure is kept and marked", () => {
    const weighed = weighChanges(template, draft({}), [change("a", GRANTED, "", "约五件")]);
    expect(weighed?.content.values[GRANTED]).toEqual({ status: "unreadable", raw: "约五件" });
  });

  test("emptying a cell is a change like any other", () => {
    const weighed = weighChanges(template, draft({ [GRANTED]: "5" }), [change("a", GRANTED, "5", "")]);
    expect(weighed?.content.values).not.toHaveProperty([GRANTED]);
  });

  test("texts and the title are weighed like cells", () => {
    const current = draft({ s1: "旧", title: "标题" });
    const weighed = weighChanges(template, current, [
      change("a", "s1", "更旧", "新"),
      change("b", "title", "标题", "新标题"),
    ]);
    expect(weighed?.clashes).toEqual([{ id: "a", key: "s1", mine: "新", theirs: "旧" }]);
    expect(weighed?.content.title).toBe("新标题");
  });

  test("a place the form does not have spoils the request", () => {
    expect(weighChanges(template, draft({}), [change("a", "t3.nowhere.total", "", "5")])).toBeNull();
  });
});
