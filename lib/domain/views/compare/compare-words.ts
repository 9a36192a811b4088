import type { Locale } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";

interface CompareWords {
  readonly subtitle: (definition: string, years: string) => string;
  readonly span: (from: number, to: number) => string;
  readonly colon: string;
  readonly table: (indicator: string) => string;
  readonly body: string;
  readonly yearOf: (year: number) => string;
  readonly median: string;
  readonly ofBodies: (bodies: number) => string;
  readonly lens: (name: string, year: number) => string;
  readonly definition: (definition: string) => string;
  readonly base: (base: string) => string;
  readonly interval: string;
  readonly minimumBase: (minimum: number) => string;
  readonly sameUnit: (unit: string) => string;
  readonly marks: string;
  readonly scope: (scope: ReportScope) => string;
  readonly mixedScopes: string;
  readonly medianNote: string;
  readonly footnote: (body: string, year: number, text: string) => string;
  readonly links: string;
  readonly practice: string;
  readonly source: (versions: string) => string;
  readonly reportOf: (year: number, version: number) => string;
  readonly sourceOf: (body: string, reports: string) => string;
  readonly noReports: string;
  readonly comma: string;
  readonly join: string;
  readonly points: (difference: string) => string;
  readonly notComparable: string;
  readonly also: (summary: string, clause: string) => string;
  readonly addedUp: (names: readonly string[]) => string;
  readonly onTodaysMap: string;
  readonly todaysMapNote: string;
  readonly putTogether: (body: string, year: number, names: readonly string[]) => string;
  readonly notPutTogether: (body: string, year: number, why: string) => string;
}

const zhHans: CompareWords = {
  subtitle: (definition, years) => `${definition}。年度${years}。`,
  span: (from, to) => (from === to ? String(from) : `${from}—${to}`),
  colon: "：",
  table: (indicator) => `${indicator}：各机关各年度数据`,
  body: "机关",
  yearOf: (year) => `${year}年`,
  median: "中位数",
  ofBodies: (bodies) => `${bodies}个机关`,
  lens: (name, year) => `同样的数据，${name}的几种算法（${year}年）`,
  definition: (definition) => `定义：${definition}。`,
  base: (base) => `括号内为分子/分母；分母是${base}。`,
  interval: "方括号内是95%威尔逊区间，只在分母小于100时给出，表示案件之间的偶然波动，不表示统计差错。",
  minimumBase: (minimum) => `分母小于${minimum}的，不参与高低比较。`,
  sameUnit: (unit) => `单位：${unit}。`,
  marks:
    "…：没有已公开的报告；空：报告中未填写；/：填报为不适用；z：当年格式没有此项；?：填写的不是数字；—：分母为0。",
  scope: (scope) => `口径：${scope === "own_organ" ? "本机关" : "全区域汇总"}。`,
  mixedScopes: "所选报告口径不同（本机关与全区域汇总），请谨慎比较。",
  medianNote: "中位数是可以比较的各机关数值居中的一个，不是合计之比；所选机关可能互相包含，因此不计算合计。",
  footnote: (body, year, text) => `${body}${year}年，机关说明：${text}`,
  links: "每个数字都链接到所据报告中的单元格。",
  practice: "含演示地区的虚构数据。",
  source: (versions) => `来源：各机关已公开的政府信息公开工作年度报告（${versions}）。`,
  reportOf: (year, version) => (version === 1 ? `${year}年` : `${year}年第${version}版`),
  sourceOf: (body, reports) => `${body}${reports}`,
  noReports: "尚无",
  comma: "、",
  join: "；",
  points: (difference) => `${difference}个百分点`,
  notComparable: "不可比",
  also: (summary, clause) => `${summary.replace(/。$/, "；")}${clause}。`,
  addedUp: (names) => (names.length === 1 ? `${names[0]}的报告` : `${names.join("、")}相加`),
  onTodaysMap: "按现行区划和机构折算。",
  todaysMapNote:
    "按现行区划和机构折算：合并前各年的数字由原机关的报告相加，更名的取原机关的报告；分设、职能划转的不能拆分，不作合计。",
  putTogether: (body, year, names) =>
    `${body}${year}年：由${names.join("、")}的报告${names.length === 1 ? "得出" : "相加"}。`,
  notPutTogether: (body, year, why) => `${body}${year}年：${why}`,
};

const zhHant: CompareWords = {
  subtitle: (definition, years) => `${definition}。年度${years}。`,
  span: (from, to) => (from === to ? String(from) : `${from}—${to}`),
  colon: "：",
  table: (indicator) => `${indicator}：各機關各年度數據`,
  body: "機關",
  yearOf: (year) => `${year}年`,
  median: "中位數",
  ofBodies: (bodies) => `${bodies}個機關`,
  lens: (name, year) => `同樣的數據，${name}的幾種算法（${year}年）`,
  definition: (definition) => `定義：${definition}。`,
  base: (base) => `括號內為分子/分母；分母是${base}。`,
  interval: "方括號內是95%威爾遜區間，只在分母小於100時給出，表示案件之間的偶然波動，不表示統計差錯。",
  minimumBase: (minimum) => `分母小於${minimum}的，不參與高低比較。`,
  sameUnit: (unit) => `單位：${unit}。`,
  marks:
    "…：沒有已公開的報告；空：報告中未填寫；/：填報為不適用；z：當年格式沒有此項；?：填寫的不是數字；—：分母為0。",
  scope: (scope) => `口徑：${scope === "own_organ" ? "本機關" : "全區域匯總"}。`,
  mixedScopes: "所選報告口徑不同（本機關與全區域匯總），請謹慎比較。",
  medianNote: "中位數是可以比較的各機關數值居中的一個，不是合計之比；所選機關可能互相包含，因此不計算合計。",
  footnote: (body, year, text) => `${body}${year}年，機關說明：${text}`,
  links: "每個數字都連結到所據報告中的單元格。",
  practice: "含演示地區的虛構數據。",
  source: (versions) => `來源：各機關已公開的政府信息公開工作年度報告（${versions}）。`,
  reportOf: (year, version) => (version === 1 ? `${year}年` : `${year}年第${version}版`),
  sourceOf: (body, reports) => `${body}${reports}`,
  noReports: "尚無",
  comma: "、",
  join: "；",
  points: (difference) => `${difference}個百分點`,
  notComparable: "不可比",
  also: (summary, clause) => `${summary.replace(/。$/, "；")}${clause}。`,
  addedUp: (names) => (names.length === 1 ? `${names[0]}的報告` : `${names.join("、")}相加`),
  onTodaysMap: "按現行區劃和機構折算。",
  todaysMapNote:
    "按現行區劃和機構折算：合併前各年的數字由原機關的報告相加，更名的取原機關的報告；分設、職能劃轉的不能拆分，不作合計。",
  putTogether: (body, year, names) =>
    `${body}${year}年：由${names.join("、")}的報告${names.length === 1 ? "得出" : "相加"}。`,
  notPutTogether: (body, year, why) => `${body}${year}年：${why}`,
};

const en: CompareWords = {
  subtitle: (definition, years) => `${definition}. ${years}.`,
  span: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
  colon: ": ",
  table: (indicator) => `${indicator}: figures by body and year`,
  body: "Body",
  yearOf: (year) => String(year),
  median: "Median",
  ofBodies: (bodies) => `of ${bodies} bodies`,
  lens: (name, year) => `The same figures under each definition of “${name}” (${year})`,
  definition: (definition) => `Definition: ${definition}.`,
  base: (base) => `In brackets: part/base. The base is ${base}.`,
  interval:
    "In square brackets: the 95 % Wilson interval, given where the base is below 100. It speaks of chance variation between cases, not of errors in the data.",
  minimumBase: (minimum) => `Rates on a base below ${minimum} are not called higher or lower.`,
  sameUnit: (unit) => `Unit: ${unit}.`,
  marks:
    "…: no published report; blank: left empty; /: declared not applicable; z: not in that year's form; ?: not a number; —: the base is 0.",
  scope: (scope) => `Scope: ${scope === "own_organ" ? "own organ" : "whole area"}.`,
  mixedScopes: "The reports differ in scope (own organ and whole area): compare with care.",
  medianNote:
    "The median is the middle one of the bodies that can be compared, not a rate of sums; the bodies may contain each other, so no sum is taken.",
  footnote: (body, year, text) => `${body} ${year}, note by the body: ${text}`,
  links: "Every figure leads to its cell in the report it comes from.",
  practice: "Contains fictional data of a practice jurisdiction.",
  source: (versions) => `Source: the published yearly reports of the bodies (${versions}).`,
  reportOf: (year, version) => (version === 1 ? String(year) : `${year} version ${version}`),
  sourceOf: (body, reports) => `${body} ${reports}`,
  noReports: "none yet",
  comma: ", ",
  join: "; ",
  points: (difference) => `${difference} points`,
  notComparable: "not comparable",
  also: (summary, clause) => `${summary.replace(/\.$/, "; ")}${clause}.`,
  addedUp: (names) => (names.length === 1 ? `report of ${names[0]}` : `sum of ${names.join(" and ")}`),
  onTodaysMap: "On today’s map.",
  todaysMapNote:
    "On today’s map: figures of years before a merger are the sum of the predecessors’ reports, those before a renaming are of the body under its old name; what was split or transferred cannot be divided, and nothing is added.",
  putTogether: (body, year, names) =>
    `${body} ${year}: from the ${names.length === 1 ? "report" : "reports"} of ${names.join(" and ")}.`,
  notPutTogether: (body, year, why) => `${body} ${year}: ${why}`,
};

export const COMPARE_WORDS: Readonly<Record<Locale, CompareWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
