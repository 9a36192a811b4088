import { describe, expect, it } from "vitest";
import { layOutText } from "./lay-out-text.ts";
import { readTitle } from "./read-title.ts";

const read = (text: string) => readTitle(layOutText(text), text.length);

describe("reading the title", () => {
  it.each([
    ["云山市2023年政府信息公开工作年度报告", 2023, "云山市"],
    ["2024 年云山市科委政府信息公开工作\n年度报告", 2024, "云山市科委"],
    ["                云山区人民政府\n      2023 年政府信息公开工作年度报告", 2023, "云山区人民政府"],
    ["云山市\n2023 年报告", 2023, "云山市"],
    ["标题: 云山实验区2019年度政府信息公开工作年度报告\n发布时间: 2020-01-20", 2019, "云山实验区"],
    ["云山市清溪區2019年政府信息公開工作年度報告", 2019, "云山市清溪區"],
    ["云山区2025年政府信息公开年报", 2025, "云山区"],
    ["云山局政府信息公开工作2022年度报告", 2022, "云山局"],
    ["云山镇2023年度政府信息公开工作报告", 2023, "云山镇"],
    ["云山县二〇二二年政府信息公开工作年度报告", 2022, "云山县"],
    ["云山局2023年政府信息公开年度报告-云山局", 2023, "云山局"],
  ])("reads %j", (text, year, organisation) => {
    expect(read(text)).toMatchObject({ year, organisation });
  });

  it("finds the title of a page whose first paragraph follows on the same line", () => {
    const { title, place } = read("云山区2019年政府信息公开工作年度报告 根据《条例》要求，编制本报告。");
    expect(title).toBe("云山区2019年政府信息公开工作年度报告");
    expect(place).toEqual({ start: 0, end: title?.length });
  });

  it("takes the year from the period where the title has none, and says when the two differ", () => {
    expect(read("政府信息公开工作年度报告\n本报告统计期限为2022年1月1日至12月31日。").year).toBe(2022);
    expect(
      read("云山区2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起至2022年12月31日止。").years,
    ).toEqual([2023, 2022]);
  });
});
