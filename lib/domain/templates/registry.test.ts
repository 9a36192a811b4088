import { describe, expect, it } from "vitest";
import { findTemplate, TEMPLATES, templateById, templateForYear } from "./registry.ts";

describe("the registry of formats", () => {
  it("gives 2019 and 2020 the first format and every later year the second", () => {
    expect([2019, 2020, 2021, 2024, 2040].map((year) => templateForYear(year).id)).toEqual([
      "gongkai-2019",
      "gongkai-2019",
      "gongkai-2021",
      "gongkai-2021",
      "gongkai-2021",
    ]);
  });

  it("refuses years before there was a national format", () => {
    expect(() => templateForYear(2018)).toThrow(
      "No national report format covers 2018; the first one is for 2019",
    );
  });

  it("finds a format by its id and says when there is none", () => {
    expect(templateById("gongkai-2021").format).toBe("2021");
    expect(findTemplate("gongkai-2008")).toBeUndefined();
    expect(() => templateById("gongkai-2008")).toThrow("gongkai-2008");
  });

  it("covers each year from 2019 by exactly one format, each with an id of its own", () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (let year = 2019; year < 2050; year++) {
      const covering = TEMPLATES.filter(({ years }) => years.from <= year && year <= (years.to ?? year));
      expect(covering, String(year)).toHaveLength(1);
    }
  });
});
