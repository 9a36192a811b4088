import { describe, expect, it } from "vitest";
import { defineTemplate } from "#lib/domain/templates/define-template.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { thirdFormatSource } from "#lib/domain/templates/third-format.fixture.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { blockText } from "./block-text.ts";
import { cellPlaces } from "./cell-places.ts";
import { cellRange } from "./cell-range.ts";
import { blockFromTable, blockFromText } from "./clipboard-block.ts";
import { createEditHistory } from "./edit-history.ts";
import { fillBlock } from "./fill-block.ts";
import { type Move, neighbour } from "./neighbour.ts";

const of2019 = templateById("gongkai-2019");
const of2021 = templateById("gongkai-2021");

function placesOf(template: Template, key: string) {
  const table = template.tables.find((one) => one.key === key);
  if (table === undefined) throw new Error(`no table ${key}`);
  return cellPlaces(table);
}

const requests = placesOf(of2021, "t3");
const disclosure2019 = placesOf(of2019, "t2");
const disclosure2021 = placesOf(of2021, "t2");

describe("the places of the figures", () => {
  it.each([of2019, of2021, defineTemplate(thirdFormatSource)])(
    "hold every cell of $id exactly once",
    (template) => {
      const keys = template.tables.flatMap((table) =>
        cellPlaces(table)
          .rows.flat()
          .filter((key) => key !== null),
      );
      expect(keys.toSorted()).toEqual(template.cells.map((cell) => cell.key).toSorted());
    },
  );

  it("follow merged headings: the first figure of a table with three columns of labels stands in column 3", () => {
    expect(requests.placeOf.get("t3.denied_law_prohibited.natural_person")).toMatchObject({
      left: 3,
      right: 3,
    });
    expect(requests.rows.every((row) => row.length === 7)).toBe(true);
  });
});

describe("the keys of a spreadsheet", () => {
  const step = (key: string, ...moves: Move[]) =>
    moves.reduce<string | null>((at, move) => (at === null ? null : neighbour(requests, at, move)), key);

  it("go to the figure beside, above and below, over group rows", () => {
    expect(step("t3.carried_in.total", "down")).toBe("t3.granted.total");
    expect(step("t3.partially_granted.total", "down", "up")).toBe("t3.partially_granted.total");
    expect(step("t3.granted.natural_person", "right")).toBe("t3.granted.commercial_enterprise");
    expect(step("t3.granted.total", "left")).toBe("t3.granted.other_org");
  });

  it("go to the ends of the row and of the table", () => {
    expect(step("t3.granted.other_org", "row_start")).toBe("t3.granted.natural_person");
    expect(step("t3.granted.other_org", "row_end")).toBe("t3.granted.total");
    expect(step("t3.granted.other_org", "first")).toBe("t3.new_received.natural_person");
    expect(step("t3.granted.other_org", "last")).toBe("t3.carried_out.total");
  });

  it("do nothing at the edge", () => {
    expect(step("t3.granted.natural_person", "left")).toBeNull();
    expect(step("t3.granted.total", "right")).toBeNull();
    expect(step("t3.new_received.total", "up")).toBeNull();
    expect(step("t3.carried_out.total", "down")).toBeNull();
  });

  it("cross from one block to the next whatever is merged", () => {
    expect(neighbour(disclosure2021, "t2.normative_documents.in_force", "down")).toBe(
      "t2.admin_licensing.decisions",
    );
    expect(neighbour(disclosure2021, "t2.admin_licensing.decisions", "up")).toBe(
      "t2.normative_documents.issued",
    );
    expect(neighbour(disclosure2019, "t2.admin_coercion.decisions", "down")).toBe(
      "t2.admin_fees.items_change",
    );
  });
});

describe("a rectangle of cells", () => {
  it("is the same whichever corner one begins at", () => {
    const corners = ["t3.granted.natural_person", "t3.partially_granted.research_institution"] as const;
    const range = cellRange(requests, corners[0], corners[1]);
    expect(range).toEqual([
      ["t3.granted.natural_person", "t3.granted.commercial_enterprise", "t3.granted.research_institution"],
      [
        "t3.partially_granted.natural_person",
        "t3.partially_granted.commercial_enterprise",
        "t3.partially_granted.research_institution",
      ],
    ]);
    expect(cellRange(requests, corners[1], corners[0])).toEqual(range);
  });
});

describe("a block on the clipboard", () => {
  it("is read from tab-separated text, with the line break spreadsheets put at the end", () => {
    expect(blockFromText("1\t2\r\n3\t\r\n")).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
  });

  it("keeps quoted cells with tabs, breaks and quotation marks in one piece", () => {
    expect(blockFromText('"本年新\n制作数量"\t"说""明"""\n5\t6')).toEqual([
      ["本年新\n制作数量", '说"明"'],
      ["5", "6"],
    ]);
  });

  it("comes back as it was copied", () => {
    const rows = [
      ["1", 'a "b"'],
      ["", "x\ty"],
    ];
    expect(blockFromText(blockText(rows).text)).toEqual(rows);
  });

  it("is copied as a table too, with what looks like markup escaped", () => {
    expect(blockText([["<1>", "&"]]).html).toBe("<table><tr><td>&lt;1&gt;</td><td>&amp;</td></tr></table>");
  });

  it("stands under itself where cells were merged", () => {
    const one = (text: string) => ({ text, rowSpan: 1, colSpan: 1 });
    expect(
      blockFromTable([
        [{ text: "不予公开", rowSpan: 2, colSpan: 1 }, one("秘密"), one("1")],
        [one("禁止"), one("2")],
        [{ text: "总计", rowSpan: 1, colSpan: 2 }, one("3")],
      ]),
    ).toEqual([
      ["不予公开", "秘密", "1"],
      [null, "禁止", "2"],
      ["总计", null, "3"],
    ]);
  });
});

describe("filling from the focused cell", () => {
  const fill = (from: string, text: string, places = requests, template = of2021) =>
    fillBlock({ template, places, from }, blockFromText(text));

  it("lays the block down from there", () => {
    expect(fill("t3.granted.natural_person", "1\t2\n3\t4").values).toEqual({
      "t3.granted.natural_person": "1",
      "t3.granted.commercial_enterprise": "2",
      "t3.partially_granted.natural_person": "3",
      "t3.partially_granted.commercial_enterprise": "4",
    });
  });

  it("recognises headings that were copied along", () => {
    const copied = [
      "\t\t\t申请人情况\t",
      "\t\t\t自然人\t商业企业",
      "一、本年新收政府信息公开申请数量\t\t\t11\t2",
      "二、上年结转政府信息公开申请数量\t\t\t3\t/",
      "三、本年度办理结果\t（一）予以公开\t\t5\t",
    ].join("\n");
    const result = fill("t3.new_received.natural_person", copied);
    expect(result.values).toMatchObject({
      "t3.new_received.natural_person": "11",
      "t3.new_received.commercial_enterprise": "2",
      "t3.carried_in.commercial_enterprise": "/",
      "t3.granted.natural_person": "5",
      "t3.granted.commercial_enterprise": "",
    });
    expect(result.headings).toBe(7);
    expect(result.unreadable).toEqual([]);
  });

  it("keeps a first column of blanks that belongs to the figures", () => {
    expect(fill("t3.granted.natural_person", "\t2\n\t4").values).toMatchObject({
      "t3.granted.natural_person": "",
      "t3.granted.commercial_enterprise": "2",
    });
  });

  it("keeps what is not a figure and says where", () => {
    const result = fill("t3.granted.natural_person", "1\t若干");
    expect(result.values["t3.granted.commercial_enterprise"]).toBe("若干");
    expect(result.unreadable).toEqual(["t3.granted.commercial_enterprise"]);
  });

  it("names what found no place", () => {
    const result = fill("t3.carried_out.other_org", "1\t2\t3\n4\t5\t6");
    expect(result.values).toEqual({ "t3.carried_out.other_org": "1", "t3.carried_out.total": "2" });
    expect(result.outside).toEqual(["3", "4", "5", "6"]);
  });

  it("puts nothing where the form has no cell", () => {
    const result = fill("t2.admin_coercion.items_last_year", "54\t-13\t17\n9\t-1\t8", disclosure2019, of2019);
    expect(result.values).toMatchObject({
      "t2.admin_fees.items_last_year": "9",
      "t2.admin_fees.items_change": "-1",
    });
    expect(result.outside).toEqual(["8"]);
  });

  it("leaves cells alone that a merged cell of the source covers", () => {
    const block = [["1", null, "3"]];
    const result = fillBlock(
      { template: of2021, places: requests, from: "t3.granted.natural_person" },
      block,
    );
    expect(Object.keys(result.values)).toEqual([
      "t3.granted.natural_person",
      "t3.granted.research_institution",
    ]);
  });
});

describe("undoing", () => {
  function page() {
    const values: Record<string, string> = { a: "1" };
    const write = (changes: Readonly<Record<string, string>>) => Object.assign(values, changes);
    return { values, write, history: createEditHistory({ valueOf: (key) => values[key] ?? "", write }) };
  }

  it("takes a whole block back in one step and puts it there again", () => {
    const { values, history } = page();
    history.edit("paste", { a: "7", b: "8" });
    expect(history.undo()).toEqual({ kind: "paste", keys: ["a", "b"] });
    expect(values).toEqual({ a: "1", b: "" });
    history.redo();
    expect(values).toEqual({ a: "7", b: "8" });
  });

  it("leaves alone what somebody else has changed since", () => {
    const { values, history } = page();
    history.edit("zeros", { a: "0", b: "0" });
    values.b = "5";
    expect(history.undo()?.keys).toEqual(["a"]);
    expect(values).toEqual({ a: "1", b: "5" });
  });

  it("remembers what was typed key by key as one step, and forgets what changed nothing", () => {
    const { values, write, history } = page();
    const before = { a: values.a ?? "" };
    write({ a: "12" });
    write({ a: "123" });
    history.remember("typing", before);
    history.remember("typing", { a: "123" });
    history.undo();
    expect(values.a).toBe("1");
    expect(history.steps.get().canUndo).toBe(false);
  });

  it("begins a new branch after an undo", () => {
    const { history } = page();
    history.edit("typing", { a: "2" });
    history.undo();
    history.edit("typing", { a: "3" });
    expect(history.steps.get().canRedo).toBe(false);
  });
});
