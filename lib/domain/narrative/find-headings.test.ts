import { describe, expect, it } from "vitest";
import { findHeadings } from "./find-headings.ts";

const numbers = (text: string) => findHeadings(text).map(({ numbering, number }) => `${numbering}${number}`);

describe("numbered headings", () => {
  it("are found in all four ways of numbering, full or half width", () => {
    expect(numbers("一、总体\n（一）公开\n(二)申请\n1.网站\n2、公报\n（1）栏目")).toEqual([
      "一、1",
      "（一）1",
      "（一）2",
      "1.1",
      "1.2",
      "（1）1",
    ]);
  });

  it("are found after a full stop where the lines of a document were lost", () => {
    expect(numbers("（一）问题：不够及时。（二）措施：加强培训。")).toEqual(["（一）1", "（一）2"]);
  });

  it("count beyond ten", () => {
    expect(numbers("十、甲\n十一、乙\n二十、丙\n二十一、丁")).toEqual([
      "一、10",
      "一、11",
      "一、20",
      "一、21",
    ]);
  });

  it("are not years, decimals, enumerations in a sentence or references", () => {
    expect(numbers("2023年\n1.05%的增长\n一是加强，二是改进\n依据第二十条第（一）项办理")).toEqual([]);
  });
});
