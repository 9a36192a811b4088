import { eachLocale } from "#lib/domain/each-locale.ts";
import { plainText } from "#lib/domain/narrative/plain-text.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import type { CheckedReport } from "./checked-report.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { formSeverity } from "./form-severity.ts";
import { textFinding } from "./text-finding.ts";

/** What the paragraph before section 1 says: period, basis, whom to ask. */
export const introductionRules: readonly Rule[] = [
  defineRule({
    id: "CO-PERIOD",
    family: "completeness",
    severity: formSeverity,
    title: wording(
      "写明统计期限：报告年度1月1日至12月31日",
      "寫明統計期限：報告年度1月1日至12月31日",
      "The period is stated: 1 January to 31 December of the report year",
    ),
    source: wording(
      "统计时间段要求（DB51/T 2660—2019）及通行做法",
      "統計時間段要求（DB51/T 2660—2019）及通行做法",
      "Standard DB51/T 2660—2019 and universal practice",
    ),
    check: (report) => {
      const { year } = report.subject;
      const period = new RegExp(`(?<!\\d)${year}年0?1月0?1日[^。]{0,10}?(?:${year}年)?12月31日`);
      if (textsOf(report).some((text) => period.test(text))) return [];
      const message = eachLocale((locale) => {
        if (locale === "en")
          return `The period (1 January to 31 December ${year}) is missing or wrong; state it in the introduction.`;
        return locale === "zh-Hant"
          ? `缺少統計期限（${year}年1月1日至12月31日）或年度不符，請在引言中寫明。`
          : `缺少统计期限（${year}年1月1日至12月31日）或年度不符，请在引言中写明。`;
      });
      return [textFinding("intro", message, [])];
    },
    examples: [
      { says: "From 1 January to 31 December 2025.", finds: [] },
      {
        says: "As PDF readers space it.",
        texts: { intro: "统计期限为 2025 年 1 月 1 日至 12 月 31 日。" },
        finds: [],
      },
      {
        says: "Last year's period was left in place.",
        texts: { intro: "统计期限为2024年1月1日至12月31日。" },
        finds: ["intro"],
      },
      { says: "No introduction.", texts: { intro: "" }, finds: ["intro"] },
    ],
  }),
  defineRule({
    id: "CO-BASIS",
    family: "completeness",
    severity: "hint",
    isInference: true,
    title: wording(
      "引言注明编制依据",
      "引言註明編製依據",
      "The introduction cites the Regulation and the notice",
    ),
    source: PRACTICE,
    check: (report) => {
      const { basis } = report.template;
      const intro = report.plain("intro");
      const isNoticeNamed =
        withoutBrackets(intro).includes(withoutBrackets(plainText(basis))) || intro.includes("年度报告格式");
      const missing = [
        ...(intro.includes("信息公开条例") ? [] : ["《政府信息公开条例》"]),
        ...(isNoticeNamed ? [] : [basis]),
      ];
      if (missing.length === 0) return [];
      const message = eachLocale((locale) => {
        const names = missing.join(locale === "en" ? ", " : "、");
        if (locale === "en") return `The introduction should cite ${names}.`;
        return locale === "zh-Hant" ? `引言建議註明依據：${names}。` : `引言建议注明依据：${names}。`;
      });
      return [textFinding("intro", message, missing)];
    },
    examples: [
      { says: "Both are cited.", finds: [] },
      {
        says: "The number in other brackets.",
        texts: { intro: "根据《政府信息公开条例》和国办公开办函[2021]30号" },
        finds: [],
      },
      { says: "Only the Regulation.", texts: { intro: "根据《政府信息公开条例》编制。" }, finds: ["intro"] },
    ],
  }),
  defineRule({
    id: "CO-BASIS-OLD",
    family: "completeness",
    severity: "needs_explanation",
    isInference: true,
    title: wording(
      "不引用已被替代的格式文件",
      "不引用已被替代的格式文件",
      "No superseded format notice is cited",
    ),
    source: PRACTICE,
    check: (report) => {
      const superseded = TEMPLATES.filter(({ years }) => years.to !== null && years.to < report.subject.year);
      return keysOf(report).flatMap((key) =>
        superseded
          .filter(({ basis }) =>
            withoutBrackets(report.plain(key)).includes(withoutBrackets(plainText(basis))),
          )
          .map(({ basis }) => {
            const message = eachLocale((locale) => {
              const now = report.template.basis;
              if (locale === "en")
                return `${basis} is superseded; the notice in force is ${now}. Correct or explain.`;
              return locale === "zh-Hant"
                ? `引用了已被替代的格式文件${basis}，現行依據為${now}，請改正或說明。`
                : `引用了已被替代的格式文件${basis}，现行依据为${now}，请改正或说明。`;
            });
            return textFinding(key, message, [basis]);
          }),
      );
    },
    examples: [
      { says: "The notice in force.", finds: [] },
      {
        says: "The notice of 2019 in a report about 2025.",
        texts: { intro: "按照国办公开办函〔2019〕60号的要求编制。" },
        finds: ["intro"],
      },
      {
        says: "The notice of 2019 in a report about 2020.",
        subject: { year: 2020 },
        texts: { intro: "按照国办公开办函〔2019〕60号的要求编制。" },
        finds: [],
      },
    ],
  }),
  defineRule({
    id: "CO-CONTACT",
    family: "completeness",
    severity: "hint",
    isInference: true,
    title: wording("注明联系方式", "註明聯繫方式", "Contact details are given"),
    source: PRACTICE,
    check: (report) => {
      if (
        textsOf(report).some((text) =>
          /电话|地址|邮编|邮政编码|邮箱|传真|联系方式|\d{3,4}-\d{7,8}/.test(text),
        )
      )
        return [];
      const message = wording(
        "建议在引言中注明联系方式（地址、电话）。",
        "建議在引言中註明聯繫方式（地址、電話）。",
        "Address or telephone in the introduction would help readers.",
      );
      return [textFinding("intro", message, [])];
    },
    examples: [
      { says: "A telephone number.", finds: [] },
      { says: "Nobody to ask.", texts: { intro: "统计期限为2025年1月1日至12月31日。" }, finds: ["intro"] },
    ],
  }),
];

function keysOf({ textSections }: CheckedReport): readonly string[] {
  return ["intro", ...textSections.map(({ key }) => key)];
}

function textsOf(report: CheckedReport): readonly string[] {
  return keysOf(report).map(report.plain);
}

/** Numbers of documents are written with all kinds of brackets: 〔2021〕, [2021], (2021). */
function withoutBrackets(text: string): string {
  return text.replace(/[〔〕[\]()【】]/g, "");
}
