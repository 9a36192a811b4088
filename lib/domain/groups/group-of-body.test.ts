import { describe, expect, it } from "vitest";
import { groupToken } from "./group.ts";
import { groupOfBody, type PlacedBody } from "./group-of-body.ts";

const token = (body: Partial<PlacedBody>) => {
  const group = groupOfBody({ kind: "government", level: "county", isPractice: false, above: [], ...body });
  return group === null ? null : groupToken(group);
};

describe("the group in which a body is compared", () => {
  it("is that of its like under the same government", () => {
    expect(token({ above: ["320000", "321300"] })).toBe("321300.counties");
    expect(token({ level: "city", above: ["320000"] })).toBe("320000.cities");
    expect(token({ kind: "department", above: ["320000", "321300"] })).toBe("321300.departments");
    expect(token({ kind: "street_office", level: "township", above: ["320000", "321300", "321322"] })).toBe(
      "321322.townships",
    );
  });

  it("reaches over the jurisdiction for offices and zones, and over the country for provinces", () => {
    expect(token({ kind: "government_organ", above: ["320000", "321300"] })).toBe("320000.offices");
    expect(token({ kind: "development_zone", above: ["350000"] })).toBe("350000.zones");
    expect(token({ level: "province" })).toBe("cn.provinces");
  });

  it("is none for whoever has no like", () => {
    expect(token({ level: "province", isPractice: true })).toBeNull();
    expect(token({ kind: "vertical_organ", above: ["320000"] })).toBeNull();
    expect(token({ kind: "department" })).toBeNull();
  });
});
