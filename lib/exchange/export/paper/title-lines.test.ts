import { expect, it } from "vitest";
import { titleLines } from "./title-lines.ts";

const ENDING = "2024年政府信息公开工作年度报告";

it.each([
  ["淮安市人民政府", ["淮安市人民政府"]],
  ["中国（上海）自由贸易试验区临港新片区管理委员会", ["中国（上海）自由贸易试验区", "临港新片区管理委员会"]],
  ["积石山保安族东乡族撒拉族自治县人民政府办公室", ["积石山保安族东乡族撒拉族自治县", "人民政府办公室"]],
  ["名称很长但没有地名可以断开的一个机关单位", ["名称很长但没有地名可以断开的一个机关单位"]],
])("a title is broken where it can be read: %s", (name, lines) => {
  expect(titleLines(`${name}${ENDING}`)).toEqual([...lines, ENDING]);
  expect(titleLines(name)).toEqual(lines);
});

it("keeps a title without a year", () => {
  expect(titleLines("")).toEqual([""]);
});
