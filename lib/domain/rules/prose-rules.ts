import { eachLocale } from "#lib/domain/each-locale.ts";
import { findHeadings, type Heading, NUMBERINGS } from "#lib/domain/narrative/find-headings.ts";
import { findPlaceholders } from "#lib/domain/narrative/find-placeholders.ts";
import { foldScript } from "#lib/domain/narrative/fold-script.ts";
import { wording } from "#lib/domain/wording.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule, type FindingDraft, type Rule } from "./define-rule.ts";
import { textFinding } from "./text-finding.ts";

/** Leftovers and gaps inside a text: placeholders, headings with nothing below, numbers that skip. */
export const proseRules: readonly Rule[] = [
  defineRule({
    id: "CO-PLACEHOLDER",
    family: "completeness",
    severity: "error",
    isInference: true,
    title: wording("不留占位符", "不留佔位符", "No placeholders remain"),
    source: PRACTICE,
    check: ({ subject, content, textSections }) => {
      const keys = ["intro", ...textSections.map(({ key }) => key)];
      const found = (text: string) => [...new Set(findPlaceholders(text.replaceAll(subject.name, "")))];
      const message = (words: readonly string[]) =>
        eachLocale((locale) => {
          const list = words.map((word) => `“${word}”`).join(locale === "en" ? ", " : "、");
          if (locale === "en") return `A placeholder remains: ${list}. Replace it.`;
          return locale === "zh-Hant"
            ? `仍有佔位符${list}，請填寫實際內容。`
            : `仍有占位符${list}，请填写实际内容。`;
        });
      const inTitle = found(content.title);
      return [
        ...(inTitle.length === 0
          ? []
          : [
              {
                place: { kind: "report" } as const,
                cells: [],
                message: message(inTitle),
                sides: null,
                evidence: inTitle,
              },
            ]),
        ...keys.flatMap((key) => {
          const words = found(content.texts[key] ?? "");
          return words.length === 0 ? [] : [textFinding(key, message(words), words)];
        }),
      ];
    },
    examples: [
      { says: "Nothing left to fill in.", finds: [] },
      {
        says: "Names and addresses with x are no placeholders.",
        texts: { s1: "主动公开和养蜂见 www.xxgk.gov.cn，召开“1+X”发布会，画幅4×4米。" },
        finds: [],
      },
      { says: "How many?", texts: { s1: "主动公开信息XX条，养蜂X处。" }, finds: ["s1"] },
      {
        says: "A blank to be filled.",
        texts: { s6: "收取信息处理费____元，（此处填写件数）。" },
        finds: ["s6"],
      },
      { says: "In the title.", title: "XX局2025年政府信息公开工作年度报告", finds: ["report"] },
    ],
  }),
  defineRule({
    id: "CO-EMPTY-SUB",
    family: "completeness",
    severity: "needs_explanation",
    title: wording("标题下要有内容", "標題下要有內容", "Text follows every heading"),
    source: PRACTICE,
    check: ({ content, textSections }) =>
      textSections.flatMap(({ key }) =>
        emptyHeadings(content.texts[key] ?? "").map(({ printed, words }) => {
          const heading = `${printed}${words}`;
          const message = eachLocale((locale) => {
            if (locale === "en") return `Nothing follows the heading “${heading}”. Write it, or explain.`;
            return locale === "zh-Hant"
              ? `“${heading}”下沒有內容，請補充或說明。`
              : `“${heading}”下没有内容，请补充或说明。`;
          });
          return textFinding(key, message, [heading]);
        }),
      ),
    examples: [
      {
        says: "Text after each heading.",
        texts: { s1: "（一）主动公开情况\n公开120条。\n（二）养蜂情况\n三处。" },
        finds: [],
      },
      {
        says: "A heading with headings of its own.",
        texts: { s1: "一、主动公开情况\n（一）养蜂\n三处。" },
        finds: [],
      },
      {
        says: "A list of points is no list of headings.",
        texts: { s5: "主要问题：\n1.公开不够及时\n2.解读形式单一" },
        finds: [],
      },
      {
        says: "A heading and then the next one.",
        texts: { s1: "（一）主动公开情况\n（二）养蜂情况\n三处。" },
        finds: ["s1"],
      },
      {
        says: "A heading at the end.",
        texts: { s1: "（一）主动公开情况\n120条。\n（二）监督保障情况\n" },
        finds: ["s1"],
      },
    ],
  }),
  defineRule({
    id: "CO-NUMBERING",
    family: "completeness",
    severity: "hint",
    title: wording("序号连续", "序號連續", "Headings are numbered without a gap"),
    source: PRACTICE,
    check: ({ content, textSections }) =>
      textSections.flatMap(({ key }): readonly FindingDraft[] => {
        const gap = findGap(findHeadings(content.texts[key] ?? ""));
        if (gap === null) return [];
        const message = eachLocale((locale) => {
          if (locale === "en")
            return `The number “${gap}” does not follow the one before; check the headings.`;
          return locale === "zh-Hant"
            ? `序號“${gap}”與前面不連續，請核對標題序號。`
            : `序号“${gap}”与前面不连续，请核对标题序号。`;
        });
        return [textFinding(key, message, [gap])];
      }),
    examples: [
      { says: "（一）, （二）.", finds: [] },
      {
        says: "Each heading counts its own points.",
        texts: { s1: "（一）主动公开\n1.甲\n2.乙\n（二）养蜂\n1.丙" },
        finds: [],
      },
      {
        says: "（一） and then （三）.",
        texts: { s1: "（一）主动公开。公开120条。\n（三）养蜂。三处。" },
        finds: ["s1"],
      },
    ],
  }),
];

/** Headings with Chinese numbers that are names, not sentences: 监督保障情况, without a full stop. */
const NAME = /^[^。;,!?]{2,24}(?:情况|方面|问题|措施|事项|打算|建设|保障|管理|公开|工作)[::]?$/;

function emptyHeadings(text: string): readonly Heading[] {
  const headings = findHeadings(text);
  const folded = foldScript(text);
  return headings.filter((heading, index) => {
    if (!NAME.test(heading.words) || depth(heading) > 1) return false;
    const next = headings[index + 1];
    const between = folded.slice(heading.end, next?.start ?? folded.length).trim();
    return between === "" && (next === undefined || depth(next) <= depth(heading));
  });
}

function depth({ numbering }: Heading): number {
  return NUMBERINGS.indexOf(numbering);
}

/** The first number that neither follows the one before of its kind nor begins anew under another heading. */
function findGap(headings: readonly Heading[]): string | null {
  const open: { numbering: Heading["numbering"]; number: number }[] = [];
  for (const { numbering, number, printed } of headings) {
    const at = open.findIndex((known) => known.numbering === numbering);
    const expected = at < 0 ? 1 : (open[at]?.number ?? 0) + 1;
    if (number !== expected) return printed;
    open.splice(at < 0 ? open.length : at, Number.POSITIVE_INFINITY, { numbering, number });
  }
  return null;
}
