import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIndicators } from "./find-indicators.ts";
import { showPassage } from "./show-passage.ts";
import { waysToWrite, wordsOf } from "./ways-to-write.ts";

describe("a question", () => {
  test("is asked as typed and in both scripts, each way once", () => {
    expect(waysToWrite("信息公开")).toEqual(["信息公开", "信息公開"]);
    expect(waysToWrite("資訊公開")).toEqual(["資訊公開", "资讯公开"]);
    expect(waysToWrite("suqian")).toEqual(["suqian"]);
    expect(waysToWrite("  　 ")).toEqual([]);
  });

  test("holds nothing that no text can hold", () => {
    expect(waysToWrite("\u0000")).toEqual([]);
    expect(waysToWrite("宿\u0000迁\ud800")).toEqual(["宿 迁", "宿 遷"]);
  });

  test("is read in words, whatever the width of its letters and spaces", () => {
    expect(wordsOf("ＳＵＱＩＡＮ　公开")).toEqual(["suqian", "公开"]);
  });
});

describe("a passage shown", () => {
  const marked = (text: string, question: string) => showPassage(text, waysToWrite(question))?.parts ?? null;

  test("marks a word of two characters with what stands around it", () => {
    expect(marked("本机关收到申请后及时答复。", "答复")).toEqual([
      { text: "本机关收到申请后及时", isFound: false },
      { text: "答复", isFound: true },
      { text: "。", isFound: false },
    ]);
  });

  test("finds a word that a line break divides, and marks it as it stands", () => {
    expect(marked("政务\n公开", "务公")?.find(({ isFound }) => isFound)?.text).toBe("务 公");
  });

  test("finds in traditional script what was asked in simplified", () => {
    expect(marked("資訊公開申請", "申请")?.find(({ isFound }) => isFound)?.text).toBe("申請");
  });

  test("says where it was cut, and is never longer than the text", () => {
    const long = `${"前".repeat(200)}答复${"后".repeat(200)}`;
    const shown = showPassage(long, ["答复"]);
    expect(shown).toMatchObject({ isCutBefore: true, isCutBehind: true });
    expect(shown?.parts.map(({ text }) => text).join("").length).toBe(160);
  });

  test("is nothing where no word stands", () => {
    expect(showPassage("本机关", ["答复"])).toBeNull();
    expect(showPassage("", ["答复"])).toBeNull();
  });

  test("loses no character between its parts, whatever is asked", () => {
    const text = fc.string({
      unit: fc.constantFrom("公", "开", "信", "息", "A", "a"),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (said, asked) => {
        const shown = showPassage(said, waysToWrite(asked));
        if (shown !== null) expect(shown.parts.map((part) => part.text).join("")).toBe(said);
      }),
    );
  });
});

describe("indicators are found", () => {
  test.each(["公开率", "公開率", "gongkailü", "gkl", "disclosure rate", "disclosure-rate"])(
    "by %s",
    (question) => {
      const found = findIndicators(question.replace("lü", "lv")).map(({ id }) => id);
      expect(found).toContain("disclosure-rate");
    },
  );

  test("by nothing where nothing is asked", () => {
    expect(findIndicators(" ")).toEqual([]);
    expect(findIndicators("没有这个指标")).toEqual([]);
  });
});
