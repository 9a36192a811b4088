import { expect, it } from "vitest";
import { findPlaceholders } from "./find-placeholders.ts";

it.each([
  ["主动公开信息XX条", ["XX"]],
  ["受理申请X件，答复Ｘ件", ["X", "X"]],
  ["××局××××年", ["××", "××××"]],
  ["收取____元", ["____"]],
  ["共收到（ ）件", ["( )"]],
  ["以下待补充", ["待补充"]],
  ["（此处填写件数）", ["(此处填写件数)"]],
])("sees what is left to fill in: %s", (text, found) => {
  expect(findPlaceholders(text)).toEqual(found);
});

it.each([
  "举行“1+X”新闻发布会和4×4巡展",
  "网址 www.zfxxgk.gov.cn，邮箱 xx@example.cn",
  "设立X光机采购专栏",
  "（一）主动公开",
  "发布典型示例3个",
  "文件名 a_b_c.pdf",
])("leaves alone what is meant as written: %s", (text) => {
  expect(findPlaceholders(text)).toEqual([]);
});
