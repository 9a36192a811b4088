import { describe, expect, it } from "vitest";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { commentPlaces, placeAnchor, placeLabel, placeOfKey } from "./comment-places.ts";

describe.each(TEMPLATES)("the places of $id that can be commented on", (template) => {
  const keys = commentPlaces(template).flatMap(({ places }) => places.map(({ key }) => key));

  it("are the report, its texts and sections and every cell, each once", () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(2 + template.sections.length + template.cells.length);
  });

  it("are found again by their key, with the same label", () => {
    for (const { places } of commentPlaces(template)) {
      for (const { key, label } of places) {
        const place = placeOfKey(template, key);
        if (place === null) throw new Error(key);
        expect(placeKey(place)).toBe(key);
        expect(placeLabel(template, place)).toEqual(label);
      }
    }
  });

  it("do not include a cell of another format", () => {
    expect(placeOfKey(template, "t9.none.such")).toBeNull();
  });

  it("lead to an anchor of the layout; a table is found by its section", () => {
    expect(placeAnchor(template, { kind: "table", table: "t3" })).toBe("#s3");
    expect(placeAnchor(template, { kind: "cell", cell: "t3.granted.total" })).toBe("#t3.granted.total");
  });
});
