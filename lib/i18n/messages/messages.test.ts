import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { MESSAGES } from "./index.ts";

/** Every wording by its full key. */
function wordings(tree: object, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const full = prefix === "" ? key : `${prefix}.${key}`;
      if (typeof value === "string") return [[full, value]];
      return typeof value === "object" && value !== null ? [...wordings(value, full)] : [];
    }),
  );
}

/** Names of what a wording leaves open: `{count, plural, …}` and `{name}`. */
function placeholders(wording: string): readonly string[] {
  const names = [...wording.matchAll(/\{\s*([A-Za-z]\w*)\s*(?=[,}])/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].sort();
}

const source = wordings(MESSAGES["zh-Hans"]);

describe.each(LOCALES)("the messages in %s", (locale) => {
  const messages = wordings(MESSAGES[locale]);

  it("are as many as in the source, and none is empty", () => {
    expect([...messages.keys()].sort()).toEqual([...source.keys()].sort());
    expect([...messages].filter(([, wording]) => wording.trim() === "")).toEqual([]);
  });

  it("leave the same things open as the source", () => {
    const different = [...messages].filter(
      ([key, wording]) => placeholders(wording).join() !== placeholders(source.get(key) ?? "").join(),
    );
    expect(different).toEqual([]);
  });
});

describe("the messages in traditional script", () => {
  const traditional = [...wordings(MESSAGES["zh-Hant"])];

  it("use 復/覆/複, 制/製 and 信息 as the field does", () => {
    const wrong = /行政復議|行政覆議|反復|重復|答復|資訊|制作|爲|裏|覈|佈/;
    expect(traditional.filter(([, wording]) => wrong.test(wording))).toEqual([]);
  });

  it("call what stands on a computer as its programs do in traditional script", () => {
    // 文件 is a normative document of an organ there, and a file is 檔案.
    const wrong = /(?<!規範性)文件|粘貼|導入|軟件|服務器|鏈接|打印|默認|[“”]/;
    expect(traditional.filter(([, wording]) => wrong.test(wording))).toEqual([]);
  });
});
