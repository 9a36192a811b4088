import type { Locale } from "#lib/domain/localized.ts";

/** What the page of an indicator says besides its definition. */
interface IndicatorWords {
  readonly title: (name: string, group: string, year: number, median: string, whole: string) => string;
  readonly none: (name: string) => string;
  readonly subtitle: (definition: string) => string;
  readonly group: (name: string, counted: number, all: number, median: string, whole: string) => string;
  readonly noFigure: (name: string, all: number) => string;
  readonly groups: (year: number) => string;
  readonly history: string;
  readonly spread: (year: number) => string;
  readonly course: string;
  readonly columns: {
    readonly group: string;
    readonly bodies: string;
    readonly median: string;
    readonly quarters: string;
    readonly whole: string;
    readonly name: string;
    readonly formula: string;
    readonly standing: string;
    readonly given: string;
    readonly result: string;
    readonly measure: string;
    readonly before: string;
    readonly after: string;
    readonly relation: string;
    readonly note: string;
  };
  readonly compared: (counted: number, all: number) => string;
  readonly ofBodies: (counted: number, all: number) => string;
  readonly lens: (name: string) => string;
  readonly official: string;
  readonly shownBeside: string;
  readonly thisOne: string;
  readonly examples: string;
  readonly blank: string;
  readonly previous: (given: string) => string;
  readonly residents: (residents: string) => string;
  readonly crosswalk: string;
  readonly whole: string;
  readonly comma: string;
  readonly colon: string;
  readonly join: string;
  readonly end: string;
  readonly base: (base: string) => string;
  readonly minimumBase: (minimum: number) => string;
  readonly unit: (unit: string) => string;
  readonly sums: string;
  readonly manyDots: string;
  readonly practice: string;
  readonly source: string;
}

const zhHans: IndicatorWords = {
  title: (name, group, year, median, whole) => `${name}：${group}${year}年中位数${median}，合计${whole}`,
  none: (name) => `${name}：尚无已公开的数据`,
  subtitle: (definition) => `算法：${definition}。`,
  group: (name, counted, all, median, whole) =>
    `${name}${all}个机关中有${counted}个可比较，中位数${median}，合计${whole}`,
  noFigure: (name, all) => `${name}${all}个机关都没有可比较的数字`,
  groups: (year) => `各组${year}年的数值`,
  history: "各组历年合计",
  spread: (year) => `${year}年的分布`,
  course: "历年合计",
  columns: {
    group: "组",
    bodies: "可比较的机关",
    median: "中位数",
    quarters: "中间一半",
    whole: "合计",
    name: "名称",
    formula: "算法",
    standing: "用法",
    given: "已知",
    result: "结果",
    measure: "数量",
    before: "旧表式",
    after: "新表式",
    relation: "关系",
    note: "说明",
  },
  compared: (counted, all) => `${counted}/${all}`,
  ofBodies: (counted, all) => `${all}个机关中的${counted}个`,
  lens: (name) => `“${name}”的其他算法`,
  official: "单独发布",
  shownBeside: "只作对照",
  thisOne: "本页",
  examples: "算例",
  blank: "空",
  previous: (given) => `上年：${given}`,
  residents: (residents) => `常住人口${residents}`,
  crosswalk: "表式调整前后的对应关系",
  whole: "合计",
  comma: "、",
  colon: "：",
  join: "；",
  end: "。",
  base: (base) => `分母：${base}。`,
  minimumBase: (minimum) => `分母小于${minimum}的照样给出，但不参与比较和排列。`,
  unit: (unit) => `单位：${unit}。`,
  sums: "合计是分子之和÷分母之和（件数则为相加），只含有数字的机关；各年有数字的机关不同，合计的变化也可能来自机关的多少。",
  manyDots: "机关很多的组不逐点绘出，只绘中位数和中间一半；逐个机关的数值见排列页和下载文件。",
  practice: "标有“演示”的组是虚构数据。",
  source: "来源：各机关已公开的政府信息公开工作年度报告。",
};

const zhHant: IndicatorWords = {
  title: (name, group, year, median, whole) => `${name}：${group}${year}年中位數${median}，合計${whole}`,
  none: (name) => `${name}：尚無已公開的數據`,
  subtitle: (definition) => `算法：${definition}。`,
  group: (name, counted, all, median, whole) =>
    `${name}${all}個機關中有${counted}個可比較，中位數${median}，合計${whole}`,
  noFigure: (name, all) => `${name}${all}個機關都沒有可比較的數字`,
  groups: (year) => `各組${year}年的數值`,
  history: "各組歷年合計",
  spread: (year) => `${year}年的分布`,
  course: "歷年合計",
  columns: {
    group: "組",
    bodies: "可比較的機關",
    median: "中位數",
    quarters: "中間一半",
    whole: "合計",
    name: "名稱",
    formula: "算法",
    standing: "用法",
    given: "已知",
    result: "結果",
    measure: "數量",
    before: "舊表式",
    after: "新表式",
    relation: "關係",
    note: "說明",
  },
  compared: (counted, all) => `${counted}/${all}`,
  ofBodies: (counted, all) => `${all}個機關中的${counted}個`,
  lens: (name) => `「${name}」的其他算法`,
  official: "單獨發布",
  shownBeside: "只作對照",
  thisOne: "本頁",
  examples: "算例",
  blank: "空",
  previous: (given) => `上年：${given}`,
  residents: (residents) => `常住人口${residents}`,
  crosswalk: "表式調整前後的對應關係",
  whole: "合計",
  comma: "、",
  colon: "：",
  join: "；",
  end: "。",
  base: (base) => `分母：${base}。`,
  minimumBase: (minimum) => `分母小於${minimum}的照樣給出，但不參與比較和排列。`,
  unit: (unit) => `單位：${unit}。`,
  sums: "合計是分子之和÷分母之和（件數則為相加），只含有數字的機關；各年有數字的機關不同，合計的變化也可能來自機關的多少。",
  manyDots: "機關很多的組不逐點繪出，只繪中位數和中間一半；逐個機關的數值見排列頁和下載檔案。",
  practice: "標有「演示」的組是虛構數據。",
  source: "來源：各機關已公開的政府信息公開工作年度報告。",
};

const en: IndicatorWords = {
  title: (name, group, year, median, whole) =>
    `${name}: ${group} in ${year}, median ${median}, taken together ${whole}`,
  none: (name) => `${name}: no published figures yet`,
  subtitle: (definition) => `Formula: ${definition}.`,
  group: (name, counted, all, median, whole) =>
    `${name}: ${counted} of ${all} can be compared, median ${median}, taken together ${whole}`,
  noFigure: (name, all) => `${name}: none of ${all} has a figure that can be compared`,
  groups: (year) => `The groups in ${year}`,
  history: "The groups taken together, year by year",
  spread: (year) => `How they spread in ${year}`,
  course: "Taken together, year by year",
  columns: {
    group: "Group",
    bodies: "Compared",
    median: "Median",
    quarters: "Middle half",
    whole: "Together",
    name: "Name",
    formula: "Formula",
    standing: "Use",
    given: "Given",
    result: "Result",
    measure: "Quantity",
    before: "Old form",
    after: "New form",
    relation: "Relation",
    note: "Note",
  },
  compared: (counted, all) => `${counted}/${all}`,
  ofBodies: (counted, all) => `${counted} of ${all} bodies`,
  lens: (name) => `Other definitions of “${name}”`,
  official: "published on its own",
  shownBeside: "shown beside only",
  thisOne: "this page",
  examples: "Worked examples",
  blank: "blank",
  previous: (given) => `the year before: ${given}`,
  residents: (residents) => `${residents} residents`,
  crosswalk: "What became of it when the form changed",
  whole: "Taken together",
  comma: ", ",
  colon: ": ",
  join: "; ",
  end: ".",
  base: (base) => `Base: ${base}.`,
  minimumBase: (minimum) => `A figure on a base below ${minimum} is given, but neither compared nor ranked.`,
  unit: (unit) => `Unit: ${unit}.`,
  sums: "Taken together: all numerators over all denominators (counts are added), of the bodies that have a figure. Which bodies have one differs by year, so that a change may come from their number.",
  manyDots:
    "Of very large groups the median and the middle half are drawn and not every body; each body's figure stands in the ranking and its files.",
  practice: "Groups marked as practice are fictional.",
  source: "Source: the published yearly reports of the bodies.",
};

export const INDICATOR_PAGE_WORDS: Readonly<Record<Locale, IndicatorWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
