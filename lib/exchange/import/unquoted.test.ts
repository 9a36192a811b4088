import { expect, it } from "vitest";
import { unquoted } from "./unquoted.ts";

it("takes the marks of a quoted mail away, however often it was quoted", () => {
  expect(unquoted("> 一、总体情况\n> \n> > 二、\n> 0")).toBe("一、总体情况\n\n> 二、\n0");
  expect(unquoted("> > 一\n> > 二\n> > 三")).toBe("一\n二\n三");
});

it("leaves single marks in a text alone", () => {
  expect(unquoted("> 见附件\n一、总体情况\n二、\n三、")).toBe("> 见附件\n一、总体情况\n二、\n三、");
});
