import { describe, expect, it } from "vitest";
import { firstPage, pagesFor } from "./workspace-pages.ts";

describe("the workspace's pages", () => {
  it("begin with the queue for a reviewer, the desk for an officer, the signature for a signatory", () => {
    expect(firstPage(["reviewer", "officer"])).toBe("/review");
    expect(firstPage(["officer"])).toBe("/desk");
    expect(firstPage(["signatory"])).toBe("/sign-off");
    expect(firstPage(["administrator"])).toBe("/collection");
    expect(firstPage(["operator"])).toBe("/operation");
  });

  it("are none for somebody without a role, who still has an account page", () => {
    expect(pagesFor([])).toEqual([]);
    expect(firstPage([])).toBe("/account");
  });

  it("do not offer an officer the review or the administration", () => {
    expect(pagesFor(["officer"]).map((page) => page.path)).toEqual(["/desk"]);
  });
});
