import { describe, expect, it } from "vitest";
import { groupToken, parseGroup } from "./group.ts";

describe("the address of a group", () => {
  it.each(["320000.cities", "cn.counties", "321300.departments", "pingtan.townships"])(
    "reads %s and writes it the same",
    (token) => {
      const group = parseGroup(token);
      expect(group === null ? null : groupToken(group)).toBe(token);
    },
  );

  it.each([
    "",
    "320000",
    "320000.",
    ".cities",
    "320000.mayors",
    "cn.departments",
    "320000.provinces",
    "A.cities",
    "a.cities.b",
  ])("refuses “%s”", (token) => {
    expect(parseGroup(token)).toBeNull();
  });
});
