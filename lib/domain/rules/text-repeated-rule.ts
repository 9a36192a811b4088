import { eachLocale } from "#lib/domain/each-locale.ts";
import { repeatedShare } from "#lib/domain/narrative/repeated-share.ts";
import { wording } from "#lib/domain/wording.ts";
import { NOTICE_2021_PROBLEMS } from "./citations.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/** From this share on a text counts as last year's. The notice names no figure; 80 % is our proposal. */
const HIGHEST = 0.8;

/** XY-TEXT-SIM: for the sections whose contents the notice asks for. Other matters may be the same every year. */
export const textRepeatedRule = defineRule({
  id: "XY-TEXT-SIM",
  family: "across-years",
  severity: "hint",
  title: wording("文字部分不与上年雷同", "文字部分不與上年雷同", "Texts are not last year's"),
  source: NOTICE_2021_PROBLEMS,
  check: ({ textSections, content, previous }) =>
    textSections.flatMap(({ key, title, topics, parts }): readonly FindingDraft[] => {
      if (previous === null || topics.length + parts.length === 0) return [];
      const share = repeatedShare(content.texts[key] ?? "", previous.content.texts[key] ?? "");
      if (share === null || share < HIGHEST) return [];
      const percent = Math.floor(share * 100);
      return [
        {
          place: { kind: "section", section: key },
          cells: [],
          message: eachLocale((locale) => {
            if (locale === "en")
              return `${percent}% of “${title.en}” stood in last year's report already. Please update it.`;
            return locale === "zh-Hant"
              ? `“${title[locale]}”有 ${percent}% 與上年報告重複，請更新內容。`
              : `“${title[locale]}”有 ${percent}% 与上年报告重复，请更新内容。`;
          }),
          sides: null,
          evidence: [String(Math.floor(percent / 10))],
        },
      ];
    }),
  examples: [
    { says: "New problems, new measures.", finds: [] },
    {
      says: "Last year's text with other figures.",
      texts: {
        s5: "存在的主要问题是公开内容还不够全面，全年只公开了120条信息。改进情况是细化公开目录，组织2次业务培训，按月通报，把公开要求写进办文流程，逐项落实到人。",
      },
      previousTexts: {
        s5: "存在的主要问题是公开内容还不够全面，全年只公开了98条信息。改进情况是细化公开目录，组织11次业务培训，按月通报，把公开要求写进办文流程，逐项落实到人。",
      },
      finds: ["s5"],
    },
    {
      says: "A sentence on the fee may return every year.",
      texts: { s6: "本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。" },
      previousTexts: { s6: "本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。" },
      finds: [],
    },
  ],
});
