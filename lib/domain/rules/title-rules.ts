import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { plainText } from "#lib/domain/narrative/plain-text.ts";
import type { ReportSubject } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { FORM, REGULATION_50 } from "./citations.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { formSeverity } from "./form-severity.ts";

/** Title, year and format of the report as a whole, and whether all its text sections say something. */
export const titleRules: readonly Rule[] = [
  defineRule({
    id: "CO-WRONG-TEMPLATE",
    family: "completeness",
    severity: "error",
    title: wording(
      "使用报告年度适用的格式",
      "使用報告年度適用的格式",
      "The format is the one of the report year",
    ),
    source: FORM,
    check: ({ template, subject }) => {
      const { from, to } = template.years;
      if (from <= subject.year && (to === null || subject.year <= to)) return [];
      const message = eachLocale((locale) => {
        const years = sayYears(template, locale);
        if (locale === "en")
          return `This form is for ${years}; the report is about ${subject.year}. Use the form of that year.`;
        return locale === "zh-Hant"
          ? `本表格適用於${years}年度，本報告為 ${subject.year} 年度，請改用當年適用的格式。`
          : `本表格适用于${years}年度，本报告为 ${subject.year} 年度，请改用当年适用的格式。`;
      });
      return [
        {
          place: { kind: "report" },
          cells: [],
          message,
          sides: null,
          evidence: [template.id, String(subject.year)],
        },
      ];
    },
    examples: [
      { says: "A report about 2025 in the form of 2021.", finds: [] },
      { says: "A report about 2020 in the form of 2021.", subject: { year: 2020 }, finds: ["report"] },
    ],
  }),
  defineRule({
    id: "CO-TITLE",
    family: "completeness",
    severity: formSeverity,
    isInference: true,
    title: wording(
      "报告标题写明机关全称和年度",
      "報告標題寫明機關全稱和年度",
      "The title gives the body's full name and the year",
    ),
    source: FORM,
    check: ({ template, subject, content }) => {
      if (isTitleOf(plainText(content.title), template, subject)) return [];
      const message = eachLocale((locale) => {
        const expected = fill(
          template.titlePattern[locale === "en" ? "zh-Hans" : locale],
          subject.name,
          subject.year,
        );
        if (locale === "en") return `The title should be “${expected}”.`;
        return locale === "zh-Hant" ? `報告標題應為“${expected}”。` : `报告标题应为“${expected}”。`;
      });
      return [
        { place: { kind: "report" }, cells: [], message, sides: null, evidence: [plainText(content.title)] },
      ];
    },
    examples: [
      { says: "Full name and year.", finds: [] },
      {
        says: "The year may come first, spaces do not matter.",
        title: "2025 年度清溪县农业农村局\n政府信息公开工作年度报告",
        finds: [],
      },
      { says: "In traditional script.", title: "清溪縣農業農村局2025年政府信息公開工作年度報告", finds: [] },
      {
        says: "With the city above it.",
        title: "临江市清溪县农业农村局2025年政府信息公开工作年度报告",
        finds: [],
      },
      {
        says: "Last year's title.",
        title: "清溪县农业农村局2024年政府信息公开工作年度报告",
        finds: ["report"],
      },
      { says: "A short name.", title: "县农业农村局2025年政府信息公开工作年度报告", finds: ["report"] },
      { says: "No title.", title: "", finds: ["report"] },
      {
        says: "A government may leave out 人民政府: the report is about the area.",
        subject: { name: "清溪县人民政府", kind: "government" },
        title: "清溪县2025年政府信息公开工作年度报告",
        finds: [],
      },
    ],
  }),
  defineRule({
    id: "CO-SECTIONS",
    family: "completeness",
    severity: "error",
    title: wording("各部分文字都要填写", "各部分文字都要填寫", "No text section is empty"),
    source: REGULATION_50,
    check: ({ textSections, plain }) =>
      textSections
        .filter(({ key }) => plain(key) === "")
        .map(({ key, title }) => ({
          place: { kind: "section", section: key } as const,
          cells: [],
          message: eachLocale((locale) => {
            if (locale === "en") return `“${title.en}” is empty; write this section.`;
            return locale === "zh-Hant"
              ? `“${title[locale]}”為空，請填寫。`
              : `“${title[locale]}”为空，请填写。`;
          }),
          sides: null,
          evidence: [],
        })),
    examples: [
      { says: "Every section says something.", finds: [] },
      { says: "Two sections have not been begun.", texts: { s1: "", s5: " \n" }, finds: ["s1", "s5"] },
    ],
  }),
];

function sayYears({ years }: Template, locale: Locale): string {
  const { from, to } = years;
  if (to === from) return locale === "en" ? `${from}` : ` ${from} `;
  if (locale === "en") return to === null ? `${from} onwards` : `${from} to ${to}`;
  if (to !== null) return ` ${from} 至 ${to} `;
  return ` ${from} ${locale === "zh-Hant" ? "及以後" : "及以后"}`;
}

function fill(pattern: string, organ: string, year: number): string {
  return pattern.replaceAll("{organ}", organ).replaceAll("{year}", String(year));
}

/**
 * Whether a title names body and year: 年 or 年度, the year before or after the name, a government by its area alone (宿迁市2023年…), and
 * more of the places above it than the portal knows (深圳市光明区 for 光明区). Never less than the full name.
 */
function isTitleOf(title: string, { titlePattern }: Template, { name, kind, year }: ReportSubject): boolean {
  const area = name.replace(/人民政府$/, "");
  const names = kind === "government" && area !== "" ? [name, area] : [name];
  return names.some((organ) => {
    const full = plainText(fill(titlePattern["zh-Hans"], organ, year));
    return [full, full.replace(`${year}年`, `${year}年度`)]
      .flatMap((accepted) => [accepted, yearFirst(accepted, year)])
      .some((accepted) => title === accepted || isWithPlacesAbove(title, accepted, plainText(organ)));
  });
}

function isWithPlacesAbove(title: string, accepted: string, organ: string): boolean {
  const [before = "", after = ""] = accepted.split(organ);
  if (!title.startsWith(before) || !title.endsWith(organ + after)) return false;
  const above = title.slice(before.length, title.length - organ.length - after.length);
  return /^\p{Script=Han}{1,8}[省市州盟县区旗]$/u.test(above);
}

function yearFirst(title: string, year: number): string {
  const words = new RegExp(`${year}年度?`).exec(title)?.[0] ?? "";
  return words + title.replace(words, "");
}
