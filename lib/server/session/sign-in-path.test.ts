import { describe, expect, it } from "vitest";
import { signInPath } from "./sign-in-path.ts";

describe("the way to the sign-in page and back", () => {
  it("keeps the language and the page asked for", () => {
    expect(signInPath("/en/review?list=approved")).toBe("/en/signin?next=%2Freview%3Flist%3Dapproved");
    expect(signInPath("/zh-Hant/desk")).toBe("/zh-Hant/signin?next=%2Fdesk");
    expect(signInPath("/desk")).toBe("/signin?next=%2Fdesk");
  });

  it("asks for nothing where nothing was asked for", () => {
    expect(signInPath("")).toBe("/signin");
    expect(signInPath("/en")).toBe("/en/signin");
  });
});
