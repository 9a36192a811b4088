import { describe, expect, test } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { footnoteState, nameFootnotePlace, readFootnotePlace } from "./footnote.ts";

const template = templateById("gongkai-2021");

describe("a footnote", () => {
  test.each([
    [null, null, "proposed"],
    [{ accepted: true }, null, "published"],
    [{ accepted: false }, null, "refused"],
    [{ accepted: true }, {}, "withdrawn"],
    [null, {}, "withdrawn"],
  ] as const)("decided %j and taken back %j is %s", (decision, withdrawal, state) => {
    expect(footnoteState(decision, withdrawal)).toBe(state);
  });

  test("stands at a cell the form has or an indicator there is, and nowhere else", () => {
    expect(readFootnotePlace("cell:t3.granted.total", template)).toEqual({
      kind: "cell",
      key: "t3.granted.total",
    });
    expect(readFootnotePlace("indicator:disclosure-rate", template)?.kind).toBe("indicator");
    for (const word of ["", "cell:", "cell:t9.x.y", "indicator:nothing", "t3.granted.total", "text:s1"]) {
      expect(readFootnotePlace(word, template), word).toBeNull();
    }
  });

  test("names its place in words", () => {
    expect(nameFootnotePlace({ kind: "indicator", key: "disclosure-rate" }, template)["zh-Hans"]).toContain(
      "公开率",
    );
    expect(nameFootnotePlace({ kind: "cell", key: "t9.gone" }, template).en).toBe("t9.gone");
  });
});
