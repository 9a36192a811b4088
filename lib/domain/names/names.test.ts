import { describe, expect, test } from "vitest";
import { pinyinOf } from "./pinyin-of.ts";
import { proposeEnglishName } from "./propose-english-name.ts";
import { toTraditional } from "./to-traditional.ts";

describe("the pinyin of a name", () => {
  test.each([
    ["宿迁市", "su qian shi", "sqs"],
    ["重庆市长寿区人民政府", "chong qing shi chang shou qu ren min zheng fu", "cqscsqrmzf"],
    ["乐清市", "yue qing shi", "yqs"],
    ["西安市长安区", "xi an shi chang an qu", "xascaq"],
    ["吕梁市", "lv liang shi", "lls"],
    ["中国（上海）自由贸易试验区", "zhong guo shang hai zi you mao yi shi yan qu", "zgshzymysyq"],
    ["", "", ""],
  ])("%s is %s", (name, pinyin, initials) => {
    expect(pinyinOf(name)).toEqual({ pinyin, initials });
  });
});

describe("the English name proposed", () => {
  test.each([
    ["宿迁市发展和改革委员会", "Suqian Municipal Development and Reform Commission"],
    ["宿迁市人民政府", "Suqian Municipal People's Government"],
    ["江苏省人民政府办公厅", "General Office of the People's Government of Jiangsu Province"],
    ["陕西省西安市长安区教育局", "Chang'an District Education Bureau"],
    ["沭阳县人民政府", "Shuyang County People's Government"],
    ["测试区水务局", "Ceshi District Water Affairs Bureau"],
    ["云山市沿江街道办事处", "Yunshan Municipal Yanjiang Subdistrict Office"],
    ["吕梁市", "Lüliang"],
    ["江苏省", "Jiangsu Province"],
  ])("of %s is %s", (name, english) => {
    expect(proposeEnglishName(name)).toBe(english);
  });
});

test("the traditional name proposed keeps words together: 后 in 皇后 and in 前后 are two characters", () => {
  expect(toTraditional("宿迁市发展和改革委员会")).toBe("宿遷市發展和改革委員會");
  expect(toTraditional("前后")).toBe("前後");
  expect(toTraditional("皇后区")).toBe("皇后區");
});
