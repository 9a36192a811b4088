import { eachLocale } from "#lib/domain/each-locale.ts";
import { treatsTopic } from "#lib/domain/narrative/topic-words.ts";
import { countCharacters } from "#lib/domain/reports/count-characters.ts";
import { wording } from "#lib/domain/wording.ts";
import { NOTICE_2021_FEE, NOTICE_2021_OVERVIEW, REGULATION_50_4 } from "./citations.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { textFinding } from "./text-finding.ts";

/** Less than this cannot hold a problem and what is done about it. Our proposal. */
const SHORTEST_PROBLEMS = 60;

/**
 * What the text sections must treat. They speak only of a text that exists: an empty section is reported once, by CO-SECTIONS.
 */
export const contentRules: readonly Rule[] = [
  defineRule({
    id: "CO-S1-TOPICS",
    family: "completeness",
    severity: "needs_explanation",
    years: { from: 2021, to: null },
    title: wording(
      "总体情况写到规定的各个方面",
      "總體情況寫到規定的各個方面",
      "The overview treats every topic asked for",
    ),
    source: NOTICE_2021_OVERVIEW,
    check: ({ template, plain }) =>
      template.sections
        .filter(({ key }) => plain(key) !== "")
        .flatMap(({ key, title, topics }) =>
          topics
            .filter((topic) => !treatsTopic(plain(key), topic))
            .map(({ key: topic, label }) => {
              const message = eachLocale((locale) => {
                if (locale === "en") return `“${title.en}” does not treat “${label.en}”. Add it, or explain.`;
                return locale === "zh-Hant"
                  ? `“${title[locale]}”缺少“${label[locale]}”方面的內容，請補充或說明。`
                  : `“${title[locale]}”缺少“${label[locale]}”方面的内容，请补充或说明。`;
              });
              return textFinding(key, message, [topic]);
            }),
        ),
    examples: [
      { says: "Disclosure and bees.", finds: [] },
      { says: "By another name.", texts: { s1: "全年主动公开信息120条，养护蜂群三处。" }, finds: [] },
      { says: "In traditional script.", texts: { s1: "全年主動公開信息120條，養蜂三處。" }, finds: [] },
      { says: "Not a word of bees.", texts: { s1: "全年主动公开信息120条。" }, finds: ["s1"] },
      {
        says: "Before the notice of 2021.",
        subject: { year: 2020 },
        texts: { s1: "全年主动公开信息120条。" },
        finds: [],
      },
    ],
  }),
  defineRule({
    id: "CO-S1-LENGTH",
    family: "completeness",
    severity: "needs_explanation",
    title: wording(
      "总体情况篇幅原则上不超过一千字",
      "總體情況篇幅原則上不超過一千字",
      "The overview is in principle not over 1,000 characters",
    ),
    source: NOTICE_2021_OVERVIEW,
    check: ({ textSections, content }) =>
      textSections.flatMap(({ key, title, maxCharacters }) => {
        const length = countCharacters(content.texts[key] ?? "");
        if (maxCharacters === null || length <= maxCharacters) return [];
        const message = eachLocale((locale) => {
          if (locale === "en")
            return `“${title.en}” has ${length} characters, in principle at most ${maxCharacters}. Shorten it, or explain.`;
          return locale === "zh-Hant"
            ? `“${title[locale]}”${length} 字，原則上不超過 ${maxCharacters} 字，請精簡或說明。`
            : `“${title[locale]}”${length} 字，原则上不超过 ${maxCharacters} 字，请精简或说明。`;
        });
        // By hundreds, so that an explanation outlives the correction of a word.
        return [textFinding(key, message, [String(Math.ceil(length / 100))])];
      }),
    examples: [
      { says: "Short enough.", finds: [] },
      { says: "White space is not counted.", texts: { s1: `养蜂和主动公开。${" ".repeat(200)}` }, finds: [] },
      { says: "One character too many.", texts: { s1: "蜂".repeat(121) }, finds: ["s1"] },
    ],
  }),
  defineRule({
    id: "CO-S5-BOTH",
    family: "completeness",
    severity: "error",
    title: wording(
      "同时写明主要问题和改进情况",
      "同時寫明主要問題和改進情況",
      "Problems and improvements are both given",
    ),
    source: REGULATION_50_4,
    check: ({ textSections, plain }) =>
      textSections.flatMap(({ key, title, parts }) => {
        const text = plain(key);
        if (parts.length === 0 || text === "") return [];
        const missing = parts.filter((part) => !treatsTopic(text, part));
        const isShort = countCharacters(text) < SHORTEST_PROBLEMS;
        if (missing.length === 0 && !isShort) return [];
        const message = eachLocale((locale) => {
          const both = parts.map(({ label }) => `“${label[locale]}”`).join(locale === "en" ? " and " : "和");
          const lacking = missing
            .map(({ label }) => `“${label[locale]}”`)
            .join(locale === "en" ? ", " : "、");
          if (locale === "en")
            return `“${title.en}” must give both ${both}. ${lacking === "" ? `It has fewer than ${SHORTEST_PROBLEMS} characters; be concrete.` : `Missing: ${lacking}.`}`;
          if (locale === "zh-Hant")
            return `“${title[locale]}”須同時寫明${both}，${lacking === "" ? `現不足 ${SHORTEST_PROBLEMS} 字，請寫具體` : `現缺少${lacking}`}。`;
          return `“${title[locale]}”须同时写明${both}，${lacking === "" ? `现不足 ${SHORTEST_PROBLEMS} 字，请写具体` : `现缺少${lacking}`}。`;
        });
        return [textFinding(key, message, [text])];
      }),
    examples: [
      { says: "Two problems, four measures.", finds: [] },
      {
        says: "In other words (Guangming 2019, in traditional script).",
        texts: {
          s5: "我區紮實推進政府信息公開工作總體取得了良好的成效,但與推進現代化治理要求仍存在一定差距:一是重點領域信息公開有待深化;二是政務公開隊伍的業務能力有待提升。2020年,我區將狠抓落實,加強重點領域信息公開。",
        },
        finds: [],
      },
      { says: "无。", texts: { s5: "无。" }, finds: ["s5"] },
      {
        says: "Problems named, but too short.",
        texts: { s5: "问题是公开不够，下一步加强。" },
        finds: ["s5"],
      },
      {
        says: "Nothing but praise.",
        texts: {
          s5: "本年度我局政府信息公开工作总体平稳，各项任务都按时做完，社会各界普遍满意，群众来信表示感谢，上级部门多次给予肯定，并获得年度表彰，成绩得到认可，工作经验在全县交流。",
        },
        finds: ["s5"],
      },
    ],
  }),
  defineRule({
    id: "CO-S5-GOV",
    family: "completeness",
    severity: "needs_explanation",
    title: wording(
      "政府年报报告工作考核、社会评议和责任追究结果",
      "政府年報報告工作考核、社會評議和責任追究結果",
      "A government reports assessment, public review and accountability",
    ),
    source: REGULATION_50_4,
    check: ({ template, subject, textSections, plain }) => {
      if (subject.kind !== "government") return [];
      const all = textSections.map(({ key }) => plain(key)).join("\n");
      return template.sections
        .filter(({ key }) => plain(key) !== "")
        .flatMap(({ key, governmentTopics }) =>
          governmentTopics
            .filter((topic) => !treatsTopic(all, topic))
            .map(({ key: topic, label }) => {
              const message = eachLocale((locale) => {
                if (locale === "en") return `A government's report covers “${label.en}”. Add it, or explain.`;
                return locale === "zh-Hant"
                  ? `政府年報應報告“${label[locale]}”情況，請補充或說明。`
                  : `政府年报应报告“${label[locale]}”情况，请补充或说明。`;
              });
              return textFinding(key, message, [topic]);
            }),
        );
    },
    examples: [
      { says: "Not asked of a bureau.", finds: [] },
      {
        says: "A government that assessed the work.",
        subject: { kind: "government" },
        texts: { s5: "把政府信息公开纳入绩效考核。" },
        finds: [],
      },
      { says: "A government that says nothing of it.", subject: { kind: "government" }, finds: ["s1"] },
    ],
  }),
  defineRule({
    id: "CO-S6-FEE",
    family: "completeness",
    // A text that names the fee may say it in words this reader does not know; a text that does not name it lacks it.
    severity: (report) => (report.fee().isStated ? "needs_explanation" : "error"),
    years: { from: 2021, to: null },
    title: wording(
      "说明信息处理费收取情况，未收取也要说明",
      "說明信息處理費收取情況，未收取也要說明",
      "The information-processing fee is reported, also when none was charged",
    ),
    source: NOTICE_2021_FEE,
    check: ({ otherMatters, plain, fee }) => {
      if (otherMatters === null || plain(otherMatters.key) === "" || fee().isCharged !== null) return [];
      const { key, title } = otherMatters;
      const message = eachLocale((locale) => {
        if (locale === "en")
          return `“${title.en}” must say whether the information-processing fee was charged (how many requests, how many yuan; also if none).`;
        return locale === "zh-Hant"
          ? `“${title[locale]}”應說明本年度收取政府信息公開信息處理費的情況（件數、金額；未收取也要說明）。`
          : `“${title[locale]}”应说明本年度收取政府信息公开信息处理费的情况（件数、金额；未收取也要说明）。`;
      });
      return [textFinding(key, message, [])];
    },
    examples: [
      { says: "None was charged.", finds: [] },
      { says: "25 requests, 2950 yuan.", texts: { s6: "对25件申请收取了信息处理费2950元。" }, finds: [] },
      { says: "Not a word of it.", texts: { s6: "无其他需要报告的事项。" }, finds: ["s6"] },
      { says: "Named, but was any charged?", texts: { s6: "严格执行信息处理费管理办法。" }, finds: ["s6"] },
      { says: "Before 2021 nobody asked.", subject: { year: 2020 }, texts: { s6: "无。" }, finds: [] },
    ],
  }),
];
