import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "#lib/domain/sentences/capital.ts";
import type { FunnelPosition } from "#lib/domain/statistics/funnel-of.ts";
import type { Band } from "#lib/domain/statistics/quantile.ts";
import type { MedianSide } from "#lib/domain/statistics/rank-group.ts";

/** What the pages of groups say besides their findings. */
interface GroupViewWords {
  readonly colon: string;
  readonly comma: string;
  readonly year: (year: number) => string;
  readonly subtitle: (what: string, group: string, years: string) => string;
  readonly body: string;
  readonly place: string;
  readonly places: string;
  readonly placesNote: string;
  readonly against: string;
  readonly quarter: string;
  readonly missing: string;
  readonly parts: {
    readonly ranked: string;
    readonly belowBase: (minimum: number) => string;
    readonly withoutFigure: string;
    readonly notSubmitted: string;
  };
  readonly sides: Readonly<Record<MedianSide, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly positions: Readonly<Record<FunnelPosition, string>>;
  readonly position: string;
  readonly medianIs: (figure: string) => string;
  readonly sumRate: string;
  readonly sumRow: (counted: number, of: number) => string;
  readonly medianRow: (counted: number) => string;
  readonly rankCaption: (indicator: string, group: string, year: number) => string;
  readonly lensCaption: (name: string) => string;
  readonly centre: (figure: string) => string;
  readonly limit: (level: number) => string;
  readonly spread: string;
  readonly ends: (count: number) => string;
  readonly thinned: (drawn: number, all: number) => string;
  readonly endsOfChange: (count: number) => string;
  readonly map: string;
  readonly definition: (definition: string) => string;
  readonly base: (base: string) => string;
  readonly minimumBase: (minimum: number) => string;
  readonly unit: (unit: string) => string;
  readonly interval: string;
  readonly sumOrMedian: string;
  readonly noMerit: string;
  readonly funnelNote: string;
  readonly rootNote: string;
  readonly marks: string;
  readonly footnote: (body: string, year: number, text: string) => string;
  readonly practice: string;
  readonly source: string;
  readonly change: string;
  readonly points: string;
  readonly groundShare: string;
  readonly refusals: string;
  readonly groupSum: string;
  readonly groundsNote: string;
  readonly groundsBase: (minimum: number) => string;
  readonly groundsCaption: (who: string, year: number) => string;
  readonly outcomesTitle: (who: string, year: number, share: string) => string;
  readonly outcomesNone: (who: string) => string;
  readonly outcomesSummary: (year: number, list: string) => string;
  readonly outcomesCaption: (who: string) => string;
  readonly outcome: string;
  readonly total: string;
  readonly outcomes: Readonly<Record<OutcomeKey, string>>;
  readonly outcomesSubtitle: (who: string, years: string) => string;
  readonly outcomesNote: string;
  readonly outcomesCourse: string;
  readonly ofBodies: (counted: number, of: number) => string;
  readonly disputes: Readonly<Record<"upheld" | "corrected" | "other" | "pending", string>>;
  readonly disputeKinds: Readonly<Record<"review" | "direct" | "afterReview", string>>;
  readonly disputesSubtitle: (who: string, years: string) => string;
  readonly disputesNote: string;
  readonly correctedShare: string;
  readonly yearColumn: string;
  readonly backlog: {
    readonly title: (who: string, year: number, out: string, before: string, direction: -1 | 0 | 1) => string;
    readonly titleOne: (who: string, year: number, out: string) => string;
    readonly none: (who: string) => string;
    readonly subtitle: (who: string, years: string) => string;
    readonly carriedIn: string;
    readonly received: string;
    readonly done: string;
    readonly carriedOut: string;
    readonly mismatch: (year: number, out: string, next: string) => string;
    readonly notBalanced: (year: number, expected: string, given: string) => string;
    readonly note: string;
    readonly caption: (who: string) => string;
    readonly bridge: (year: number) => string;
  };
}

export const OUTCOME_KEYS = [
  "granted",
  "partiallyGranted",
  "denied",
  "unable",
  "rejected",
  "otherHandling",
] as const;
/** Where the outcomes of table 3 are put together, in the order of the form. */
export type OutcomeKey = (typeof OUTCOME_KEYS)[number];

const MARKS_HANS =
  "…：没有已公开的报告；空：报告中未填写；/：填报为不适用；z：当年格式没有此项；?：填写的不是数字；—：分母为0。";

const zhHans: GroupViewWords = {
  colon: "：",
  comma: "、",
  year: (year) => `${year}年`,
  subtitle: (what, group, years) => `${what}。${group}，${years}。`,
  body: "机关",
  place: "位置",
  places: "可能的位置",
  placesNote:
    "“可能的位置”：区间整个高于它的机关排在前，整个低于它的排在后；区间重叠的不分先后，所以常是一段而不是一个名次。",
  against: "与中位数比",
  quarter: "四分位",
  missing: "缺报的影响",
  parts: {
    ranked: "参与比较",
    belowBase: (minimum) => `基数不足${minimum}，不参与比较`,
    withoutFigure: "报告中没有可用的数字",
    notSubmitted: "没有已公开的报告",
  },
  sides: { above: "较高", below: "较低", indistinct: "无法区分" },
  bands: { highest: "最高的四分之一", higher: "中位数以上", lower: "中位数以下", lowest: "最低的四分之一" },
  positions: {
    within: "界限之内",
    beyond_high: "高于95%界限",
    beyond_low: "低于95%界限",
    far_beyond_high: "高于99.8%界限",
    far_beyond_low: "低于99.8%界限",
  },
  position: "位于",
  medianIs: (figure) => `中位数${figure}`,
  sumRate: "合计",
  sumRow: (counted, of) => `合计（${of}个机关中的${counted}个）`,
  medianRow: (counted) => `中位数（${counted}个机关）`,
  rankCaption: (indicator, group, year) => `${indicator}：${group}，${year}年`,
  lensCaption: (name) => `同样的数据，${name}的几种算法`,
  centre: (figure) => `全组合计${figure}`,
  limit: (level) => `${level}%界限`,
  spread: "分布",
  ends: (count) => `最高和最低的各${count}个`,
  thinned: (drawn, all) =>
    `图中共有${all}个机关可比较，绘出${drawn}个：位置相近的只绘一个，越出界限的优先；全部数值见文件。`,
  endsOfChange: (count) => `升幅和降幅最大的各${count}个`,
  map: "方格图",
  definition: (definition) => `定义：${definition}。`,
  base: (base) => `括号内为分子/分母；分母是${base}。`,
  minimumBase: (minimum) => `分母小于${minimum}的不参与比较，照样列出。`,
  unit: (unit) => `单位：${unit}。`,
  interval:
    "区间是95%威尔逊区间，表示案件之间的偶然波动，不表示统计差错；区间包含中位数的，与中位数无法区分。",
  sumOrMedian:
    "“合计”是分子之和÷分母之和，大机关分量重；“中位数”每个机关一样重。没有数字的机关不计入，也不当作0。",
  noMerit: "先后只是数值大小，不是评价；数值相同的并列，按代码排列。",
  funnelNote:
    "曲线是界限：如果各机关的真实比率都等于全组合计，只因偶然，100个中约有5个落在95%界限之外，1000个中约有2个落在99.8%界限之外。",
  rootNote: "横轴按平方根刻度，以便看清件数少的机关。",
  marks: MARKS_HANS,
  footnote: (body, year, text) => `${body}${year}年，机关说明：${text}`,
  practice: "含演示地区的虚构数据。",
  source: "来源：各机关已公开的政府信息公开工作年度报告；点击数字可看原表中的单元格。",
  change: "变化",
  points: "百分点",
  groundShare: "占不予公开的比例",
  refusals: "不予公开",
  groupSum: "合计",
  groundsNote: "比例是该理由的件数÷不予公开八项之和；用了哪种理由，不说明用得对不对。",
  groundsBase: (minimum) => `不予公开不足${minimum}件的不着色，数字照样给出。`,
  groundsCaption: (who, year) => `${who}${year}年不予公开的理由`,
  outcomesTitle: (who, year, share) => `${who}${year}年办理的申请中，予以公开和部分公开占${share}`,
  outcomesNone: (who) => `${who}没有可用的办理结果数据`,
  outcomesSummary: (year, list) => `${year}年办理结果：${list}。`,
  outcomesCaption: (who) => `${who}历年办理结果`,
  outcome: "办理结果",
  total: "总计",
  outcomes: {
    granted: "予以公开",
    partiallyGranted: "部分公开",
    denied: "不予公开",
    unable: "无法提供",
    rejected: "不予处理",
    otherHandling: "其他处理",
  },
  outcomesSubtitle: (who, years) => `表三“三、本年度办理结果”各类件数及占总计的比例。${who}，${years}。`,
  outcomesCourse: "各类占总计比例的变化（同一刻度）",
  outcomesNote: "比例是该类件数÷办理结果总计；撤回、重复、信访类申请也在总计之中，本来就不会公开。",
  ofBodies: (counted, of) => `${of}个机关中有${counted}个有数据，合计中不含其余`,
  disputes: { upheld: "结果维持", corrected: "结果纠正", other: "其他结果", pending: "尚未审结" },
  disputeKinds: { review: "行政复议", direct: "未经复议直接起诉", afterReview: "复议后起诉" },
  disputesSubtitle: (who, years) => `表四：以机关为被申请人、被告的案件及结果。${who}，${years}。`,
  disputesNote:
    "纠错率＝结果纠正÷已审结（总计－尚未审结）；已审结不足10件的只给件数，不作比较。三类案件分别列出，不相加：复议后起诉的案件已在复议中出现过。",
  correctedShare: "纠错率",
  yearColumn: "年度",
  backlog: {
    title: (who, year, out, before, direction) =>
      `${who}${year}年结转下年度${out}，上年为${before}，${direction > 0 ? "有所增加" : direction < 0 ? "有所减少" : "没有变化"}`,
    titleOne: (who, year, out) => `${who}${year}年结转下年度${out}`,
    none: (who) => `${who}没有可用的结转数据`,
    subtitle: (who, years) => `表三：上年结转＋本年新收－办理结果总计＝结转下年度。${who}，${years}。`,
    carriedIn: "上年结转",
    received: "本年新收",
    done: "办理结果总计",
    carriedOut: "结转下年度",
    mismatch: (year, out, next) =>
      `${year}年报告的结转下年度为${out}，${year + 1}年报告的上年结转为${next}，两者不一致。`,
    notBalanced: (year, expected, given) => `${year}年按前三项应结转${expected}，报告为${given}。`,
    note: "结转取决于年末收到多少申请，不等于超期未办。",
    caption: (who) => `${who}历年收到、办结和结转`,
    bridge: (year) => `${year}年：从上年结转到结转下年度`,
  },
};

const zhHant: GroupViewWords = {
  colon: "：",
  comma: "、",
  year: (year) => `${year}年`,
  subtitle: (what, group, years) => `${what}。${group}，${years}。`,
  body: "機關",
  place: "位置",
  places: "可能的位置",
  placesNote:
    "「可能的位置」：區間整個高於它的機關排在前，整個低於它的排在後；區間重疊的不分先後，所以常是一段而不是一個名次。",
  against: "與中位數比",
  quarter: "四分位",
  missing: "缺報的影響",
  parts: {
    ranked: "參與比較",
    belowBase: (minimum) => `基數不足${minimum}，不參與比較`,
    withoutFigure: "報告中沒有可用的數字",
    notSubmitted: "沒有已公開的報告",
  },
  sides: { above: "較高", below: "較低", indistinct: "無法區分" },
  bands: { highest: "最高的四分之一", higher: "中位數以上", lower: "中位數以下", lowest: "最低的四分之一" },
  positions: {
    within: "界限之內",
    beyond_high: "高於95%界限",
    beyond_low: "低於95%界限",
    far_beyond_high: "高於99.8%界限",
    far_beyond_low: "低於99.8%界限",
  },
  position: "位於",
  medianIs: (figure) => `中位數${figure}`,
  sumRate: "合計",
  sumRow: (counted, of) => `合計（${of}個機關中的${counted}個）`,
  medianRow: (counted) => `中位數（${counted}個機關）`,
  rankCaption: (indicator, group, year) => `${indicator}：${group}，${year}年`,
  lensCaption: (name) => `同樣的數據，${name}的幾種算法`,
  centre: (figure) => `全組合計${figure}`,
  limit: (level) => `${level}%界限`,
  spread: "分布",
  ends: (count) => `最高和最低的各${count}個`,
  thinned: (drawn, all) =>
    `圖中共有${all}個機關可比較，繪出${drawn}個：位置相近的只繪一個，越出界限的優先；全部數值見檔案。`,
  endsOfChange: (count) => `升幅和降幅最大的各${count}個`,
  map: "方格圖",
  definition: (definition) => `定義：${definition}。`,
  base: (base) => `括號內為分子/分母；分母是${base}。`,
  minimumBase: (minimum) => `分母小於${minimum}的不參與比較，照樣列出。`,
  unit: (unit) => `單位：${unit}。`,
  interval:
    "區間是95%威爾遜區間，表示案件之間的偶然波動，不表示統計差錯；區間包含中位數的，與中位數無法區分。",
  sumOrMedian:
    "「合計」是分子之和÷分母之和，大機關分量重；「中位數」每個機關一樣重。沒有數字的機關不計入，也不當作0。",
  noMerit: "先後只是數值大小，不是評價；數值相同的並列，按代碼排列。",
  funnelNote:
    "曲線是界限：如果各機關的真實比率都等於全組合計，只因偶然，100個中約有5個落在95%界限之外，1000個中約有2個落在99.8%界限之外。",
  rootNote: "橫軸按平方根刻度，以便看清件數少的機關。",
  marks:
    "…：沒有已公開的報告；空：報告中未填寫；/：填報為不適用；z：當年格式沒有此項；?：填寫的不是數字；—：分母為0。",
  footnote: (body, year, text) => `${body}${year}年，機關說明：${text}`,
  practice: "含演示地區的虛構數據。",
  source: "來源：各機關已公開的政府信息公開工作年度報告；點擊數字可看原表中的儲存格。",
  change: "變化",
  points: "百分點",
  groundShare: "佔不予公開的比例",
  refusals: "不予公開",
  groupSum: "合計",
  groundsNote: "比例是該理由的件數÷不予公開八項之和；用了哪種理由，不說明用得對不對。",
  groundsBase: (minimum) => `不予公開不足${minimum}件的不著色，數字照樣給出。`,
  groundsCaption: (who, year) => `${who}${year}年不予公開的理由`,
  outcomesTitle: (who, year, share) => `${who}${year}年辦理的申請中，予以公開和部分公開佔${share}`,
  outcomesNone: (who) => `${who}沒有可用的辦理結果數據`,
  outcomesSummary: (year, list) => `${year}年辦理結果：${list}。`,
  outcomesCaption: (who) => `${who}歷年辦理結果`,
  outcome: "辦理結果",
  total: "總計",
  outcomes: {
    granted: "予以公開",
    partiallyGranted: "部分公開",
    denied: "不予公開",
    unable: "無法提供",
    rejected: "不予處理",
    otherHandling: "其他處理",
  },
  outcomesSubtitle: (who, years) => `表三「三、本年度辦理結果」各類件數及佔總計的比例。${who}，${years}。`,
  outcomesCourse: "各類佔總計比例的變化（同一刻度）",
  outcomesNote: "比例是該類件數÷辦理結果總計；撤回、重複、信訪類申請也在總計之中，本來就不會公開。",
  ofBodies: (counted, of) => `${of}個機關中有${counted}個有數據，合計中不含其餘`,
  disputes: { upheld: "結果維持", corrected: "結果糾正", other: "其他結果", pending: "尚未審結" },
  disputeKinds: { review: "行政複議", direct: "未經複議直接起訴", afterReview: "複議後起訴" },
  disputesSubtitle: (who, years) => `表四：以機關為被申請人、被告的案件及結果。${who}，${years}。`,
  disputesNote:
    "糾錯率＝結果糾正÷已審結（總計－尚未審結）；已審結不足10件的只給件數，不作比較。三類案件分別列出，不相加：複議後起訴的案件已在複議中出現過。",
  correctedShare: "糾錯率",
  yearColumn: "年度",
  backlog: {
    title: (who, year, out, before, direction) =>
      `${who}${year}年結轉下年度${out}，上年為${before}，${direction > 0 ? "有所增加" : direction < 0 ? "有所減少" : "沒有變化"}`,
    titleOne: (who, year, out) => `${who}${year}年結轉下年度${out}`,
    none: (who) => `${who}沒有可用的結轉數據`,
    subtitle: (who, years) => `表三：上年結轉＋本年新收－辦理結果總計＝結轉下年度。${who}，${years}。`,
    carriedIn: "上年結轉",
    received: "本年新收",
    done: "辦理結果總計",
    carriedOut: "結轉下年度",
    mismatch: (year, out, next) =>
      `${year}年報告的結轉下年度為${out}，${year + 1}年報告的上年結轉為${next}，兩者不一致。`,
    notBalanced: (year, expected, given) => `${year}年按前三項應結轉${expected}，報告為${given}。`,
    note: "結轉取決於年末收到多少申請，不等於超期未辦。",
    caption: (who) => `${who}歷年收到、辦結和結轉`,
    bridge: (year) => `${year}年：從上年結轉到結轉下年度`,
  },
};

const en: GroupViewWords = {
  colon: ": ",
  comma: ", ",
  year: (year) => String(year),
  subtitle: (what, group, years) => `${what}. ${capital(group)}, ${years}.`,
  body: "Body",
  place: "Place",
  places: "Possible places",
  placesNote:
    "Possible places: behind the bodies whose whole interval lies above, before those whose whole interval lies below; where intervals overlap there is no order, so it is mostly a span and not a place.",
  against: "Against the median",
  quarter: "Quarter",
  missing: "What is missing",
  parts: {
    ranked: "Compared",
    belowBase: (minimum) => `Base below ${minimum}, not compared`,
    withoutFigure: "No usable figure in the report",
    notSubmitted: "No published report",
  },
  sides: { above: "higher", below: "lower", indistinct: "cannot be told apart" },
  bands: {
    highest: "highest quarter",
    higher: "above the median",
    lower: "below the median",
    lowest: "lowest quarter",
  },
  positions: {
    within: "within the limits",
    beyond_high: "above the 95 % limit",
    beyond_low: "below the 95 % limit",
    far_beyond_high: "above the 99.8 % limit",
    far_beyond_low: "below the 99.8 % limit",
  },
  position: "Lies",
  medianIs: (figure) => `median ${figure}`,
  sumRate: "Sum",
  sumRow: (counted, of) => `Sum (${counted} of ${of} bodies)`,
  medianRow: (counted) => `Median (${counted} bodies)`,
  rankCaption: (indicator, group, year) => `${indicator}: ${group}, ${year}`,
  lensCaption: (name) => `The same figures under each definition of “${name}”`,
  centre: (figure) => `whole group ${figure}`,
  limit: (level) => `${level} % limit`,
  spread: "Spread",
  ends: (count) => `The ${count} highest and the ${count} lowest`,
  thinned: (drawn, all) =>
    `Of ${all} bodies that can be compared ${drawn} are drawn: of those in almost the same place one, outside the limits before the rest; the files have all.`,
  endsOfChange: (count) => `The ${count} greatest rises and the ${count} greatest falls`,
  map: "Tile map",
  definition: (definition) => `Definition: ${definition}.`,
  base: (base) => `In brackets: part/base. The base is ${base}.`,
  minimumBase: (minimum) => `Rates on a base below ${minimum} are listed and not compared.`,
  unit: (unit) => `Unit: ${unit}.`,
  interval:
    "Intervals are 95 % Wilson intervals: they speak of chance variation between cases, not of errors in the data. Where one holds the median, the body cannot be told apart from it.",
  sumOrMedian:
    "The sum divides added parts by added bases, so that large bodies weigh more; in the median each weighs the same. Bodies without a figure are left out and never count as 0.",
  noMerit: "The order is of size, not of merit; equal figures share a place and stand by code.",
  funnelNote:
    "The curves are limits: if every body's true rate were that of the whole group, chance alone would put about 5 in 100 outside the 95 % limits and 2 in 1,000 outside those of 99.8 %.",
  rootNote: "The horizontal axis is of square roots, so that bodies with few cases can be seen.",
  marks:
    "…: no published report; blank: left empty; /: declared not applicable; z: not in that year's form; ?: not a number; —: the base is 0.",
  footnote: (body, year, text) => `${body} ${year}, note by the body: ${text}`,
  practice: "Contains fictional data of a practice jurisdiction.",
  source: "Source: the published yearly reports of the bodies; follow a figure to its cell in the table.",
  change: "Change",
  points: "percentage points",
  groundShare: "Share of refusals",
  refusals: "Refused",
  groupSum: "Sum",
  groundsNote:
    "A share is of the cases on this ground in all refusals on the eight grounds; which ground was used does not say whether it was right.",
  groundsBase: (minimum) => `With fewer than ${minimum} refusals a row has no hue; its figures stand.`,
  groundsCaption: (who, year) => `${capital(who)}, ${year}: grounds of refusal`,
  outcomesTitle: (who, year, share) =>
    `${capital(who)}, ${year}: ${share} of the requests handled were granted in full or in part`,
  outcomesNone: (who) => `${capital(who)}: no usable figures of outcomes`,
  outcomesSummary: (year, list) => `Outcomes in ${year}: ${list}.`,
  outcomesCaption: (who) => `${capital(who)}: outcomes by year`,
  outcome: "Outcome",
  total: "Total",
  outcomes: {
    granted: "granted",
    partiallyGranted: "granted in part",
    denied: "refused",
    unable: "cannot be provided",
    rejected: "not processed",
    otherHandling: "other handling",
  },
  outcomesSubtitle: (who, years) =>
    `Table 3, III. Outcomes of the year, cases and share of the total. ${capital(who)}, ${years}.`,
  outcomesCourse: "Each outcome's share of the total over the years, on one scale",
  outcomesNote:
    "A share is of the cases in all outcomes; withdrawn and repeated requests and petitions are among them, though nothing could be disclosed.",
  ofBodies: (counted, of) => `${counted} of ${of} bodies have figures; the sums leave out the others`,
  disputes: { upheld: "upheld", corrected: "corrected", other: "other", pending: "pending" },
  disputeKinds: {
    review: "Administrative review",
    direct: "Lawsuit without review",
    afterReview: "Lawsuit after review",
  },
  disputesSubtitle: (who, years) =>
    `Table 4: cases against the body and how they ended. ${capital(who)}, ${years}.`,
  disputesNote:
    "Correction rate: corrected ÷ decided (total − pending); with fewer than 10 decided only the cases are given. The three kinds stand apart and are not added: a lawsuit after review was a review already.",
  correctedShare: "Correction rate",
  yearColumn: "Year",
  backlog: {
    title: (who, year, out, before, direction) =>
      `${capital(who)}: ${out} carried over from ${year}, ${before} from the year before, ${direction > 0 ? "an increase" : direction < 0 ? "a decrease" : "no change"}`,
    titleOne: (who, year, out) => `${capital(who)}: ${out} carried over from ${year}`,
    none: (who) => `${capital(who)}: no usable figures of what was carried over`,
    subtitle: (who, years) =>
      `Table 3: carried in + received − outcomes = carried out. ${capital(who)}, ${years}.`,
    carriedIn: "Carried in",
    received: "Received",
    done: "Outcomes",
    carriedOut: "Carried out",
    mismatch: (year, out, next) =>
      `The report for ${year} carries out ${out}, the one for ${year + 1} carries in ${next}: they do not agree.`,
    notBalanced: (year, expected, given) =>
      `For ${year} the first three give ${expected} to carry out, the report says ${given}.`,
    note: "What is carried over depends on how many requests arrive at the end of the year; it does not mean overdue.",
    caption: (who) => `${capital(who)}: received, handled and carried over by year`,
    bridge: (year) => `${year}: from what was carried in to what was carried out`,
  },
};

export const GROUP_VIEW_WORDS: Readonly<Record<Locale, GroupViewWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
