import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { DICTIONARY_KINDS, dictionary } from "./dictionary.ts";
import { measureCode } from "./measure-code.ts";

const entries = dictionary();
const entry = (code: string) => entries.find((one) => one.code === code);

describe("the dictionary of the data", () => {
  it("explains every cell, measure and indicator in every language", () => {
    for (const { code, name, description, unit } of entries) {
      for (const locale of LOCALES) {
        for (const word of [name, description, unit]) expect(word[locale], code).not.toBe("");
      }
    }
    for (const kind of DICTIONARY_KINDS) expect(entries.some((one) => one.kind === kind)).toBe(true);
  });

  it("has no measure without an entry, and no cell of a form", () => {
    for (const measure of MEASURES) expect(entry(measureCode(measure)), measure).toBeDefined();
    for (const { format, cells } of TEMPLATES) {
      const known = entries.filter(({ kind, forms }) => kind === "cell" && forms.includes(format));
      expect(known.map(({ code }) => code).toSorted()).toEqual(cells.map(({ key }) => key).toSorted());
    }
  });

  it("gives no two meanings of one kind the same name in a form", () => {
    for (const { format } of TEMPLATES) {
      const names = entries
        .filter(({ forms }) => forms.includes(format))
        .map(({ kind, code }) => `${kind} ${code}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("says which forms have an item, and under another label one by one", () => {
    expect(entry("new_received")?.forms).toEqual(["2019", "2021"]);
    expect(entry("normative_net")?.forms).toEqual(["2021"]);
    expect(entry("procurement_amount")).toMatchObject({ forms: ["2019"], type: "decimal" });
    expect(entries.filter(({ code }) => code === "t2.admin_licensing.decisions")).toMatchObject([
      { forms: ["2019"] },
      { forms: ["2021"] },
    ]);
  });

  it("gives rates in percent with the base below which they are not compared", () => {
    expect(entry("disclosure_rate")).toMatchObject({
      type: "percent",
      minimumBase: 30,
      unit: { en: "%" },
    });
    expect(entry("requests_received")).toMatchObject({ type: "integer", minimumBase: null });
    expect(entry("disclosure_rate_of_held")).toMatchObject({ kind: "variant" });
  });
});
