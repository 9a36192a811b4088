import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalForm } from "./canonical-form.ts";

describe("the canonical form", () => {
  it("sorts keys by code unit and leaves no white space (RFC 8785, 3.2.3)", () => {
    const data = {
      "€": "Euro Sign",
      "\r": "CR",
      "\ufb33": "Hebrew",
      "1": "One",
      "😀": "Smile",
      "\u0080": "Control",
      ö: "o",
    };
    expect(canonicalForm(data)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"Control","ö":"o","€":"Euro Sign","😀":"Smile","\ufb33":"Hebrew"}',
    );
  });

  it("is the same for the same data in another order, and reads back as the data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (data) => {
        const text = canonicalForm(data);
        expect(canonicalForm(JSON.parse(text))).toBe(text);
        expect(canonicalForm(reversed(data))).toBe(text);
      }),
    );
  });

  it("tells 1 from “1” and a missing entry from an empty one, but not a missing from an undefined one", () => {
    expect(canonicalForm({ a: 1 })).not.toBe(canonicalForm({ a: "1" }));
    expect(canonicalForm({ a: "" })).not.toBe(canonicalForm({}));
    expect(canonicalForm({ a: undefined })).toBe(canonicalForm({}));
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined,
    [undefined],
    new Date(0),
    new Map(),
    1n,
    () => 1,
    "\ud800",
    { "\udc00": 1 },
  ])("refuses %s, which JSON cannot say", (data) => {
    expect(() => canonicalForm(data)).toThrow(TypeError);
  });
});

function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}
