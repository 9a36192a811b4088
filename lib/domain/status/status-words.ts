import type { Locale } from "#lib/domain/localized.ts";

/** The sentences and headings of the pages of submission. */
interface StatusWords {
  readonly country: string;
  readonly title: (area: string, year: number, due: number, published: number) => string;
  readonly nothingDue: (area: string, year: number) => string;
  readonly subtitle: (year: number) => string;
  readonly late: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly inReview: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly entered: (count: number) => string;
  readonly onTime: (share: string) => string;
  readonly join: string;
  readonly end: string;
  readonly areas: string;
  readonly duties: string;
  readonly practice: string;
  readonly columns: {
    readonly area: string;
    readonly due: string;
    readonly published: string;
    readonly publishedLate: string;
    readonly inReview: string;
    readonly waiting: string;
    readonly overdue: string;
    readonly onTime: string;
    readonly body: string;
    readonly report: string;
    readonly status: string;
    readonly dueOn: string;
    readonly receivedOn: string;
    readonly approvedOn: string;
    readonly publishedOn: string;
    readonly daysLate: string;
    readonly version: string;
  };
  readonly scopes: { readonly consolidated: string; readonly own_organ: string };
  readonly versionOf: (number: number) => string;
  readonly notes: readonly string[];
  readonly source: string;
}

const zhHans: StatusWords = {
  country: "全国",
  title: (area, year, due, published) => `${area}${year}年度报告应公开${due}份，已公开${published}份`,
  nothingDue: (area, year) => `${area}${year}年度没有应在本站公开的报告`,
  subtitle: (year) => `《政府信息公开条例》第四十九条：${year}年度报告的报送、审核与公开情况`,
  late: (count) => `其中逾期公开${count}份`,
  overdue: (count) => `逾期未公开${count}份`,
  inReview: (count) => `审核中${count}份`,
  waiting: (count) => `未到期${count}份`,
  entered: (count) => `另有${count}份由本站据已公布的报告录入`,
  onTime: (share) => `按时公布率${share}`,
  join: "；",
  end: "。",
  areas: "各地区",
  duties: "各机关",
  practice: "演示",
  columns: {
    area: "地区",
    due: "应公开",
    published: "按时公开",
    publishedLate: "逾期公开",
    inReview: "审核中",
    waiting: "未到期",
    overdue: "逾期未公开",
    onTime: "按时公布率",
    body: "机关",
    report: "报告",
    status: "状态",
    dueOn: "期限",
    receivedOn: "收到",
    approvedOn: "审核通过",
    publishedOn: "公开",
    daysLate: "逾期天数",
    version: "版本",
  },
  scopes: { consolidated: "全区域汇总", own_organ: "本机关" },
  versionOf: (number) => `第${number}版`,
  notes: [
    "按时公布率：在期限内公开的份数÷（按时、逾期公开和逾期未公开的份数），括号内为分子/分母；未到期和审核中的不计入分母。",
    "期限：政府部门、乡镇和街道为次年1月31日；县级政府2月20日、市级3月10日、省级3月31日；辖区可以规定更早的日期。",
    "逾期天数按第一版的公开日期计算；尚未公开的，计至今天（或所查询的日期）。",
    "在本站报送的机关才计入应公开；只录入了历史报告的机关，没有报告不代表没有公布。",
  ],
  source: "来源：本站的报送、审核和公开记录，每次状态变化时即时更新。",
};

const zhHant: StatusWords = {
  country: "全國",
  title: (area, year, due, published) => `${area}${year}年度報告應公開${due}份，已公開${published}份`,
  nothingDue: (area, year) => `${area}${year}年度沒有應在本站公開的報告`,
  subtitle: (year) => `《政府信息公開條例》第四十九條：${year}年度報告的報送、審核與公開情況`,
  late: (count) => `其中逾期公開${count}份`,
  overdue: (count) => `逾期未公開${count}份`,
  inReview: (count) => `審核中${count}份`,
  waiting: (count) => `未到期${count}份`,
  entered: (count) => `另有${count}份由本站據已公布的報告錄入`,
  onTime: (share) => `按時公布率${share}`,
  join: "；",
  end: "。",
  areas: "各地區",
  duties: "各機關",
  practice: "演示",
  columns: {
    area: "地區",
    due: "應公開",
    published: "按時公開",
    publishedLate: "逾期公開",
    inReview: "審核中",
    waiting: "未到期",
    overdue: "逾期未公開",
    onTime: "按時公布率",
    body: "機關",
    report: "報告",
    status: "狀態",
    dueOn: "期限",
    receivedOn: "收到",
    approvedOn: "審核通過",
    publishedOn: "公開",
    daysLate: "逾期天數",
    version: "版本",
  },
  scopes: { consolidated: "全區域匯總", own_organ: "本機關" },
  versionOf: (number) => `第${number}版`,
  notes: [
    "按時公布率：在期限內公開的份數÷（按時、逾期公開和逾期未公開的份數），括號內為分子/分母；未到期和審核中的不計入分母。",
    "期限：政府部門、鄉鎮和街道為次年1月31日；縣級政府2月20日、市級3月10日、省級3月31日；轄區可以規定更早的日期。",
    "逾期天數按第一版的公開日期計算；尚未公開的，計至今天（或所查詢的日期）。",
    "在本站報送的機關才計入應公開；只錄入了歷史報告的機關，沒有報告不代表沒有公布。",
  ],
  source: "來源：本站的報送、審核和公開記錄，每次狀態變化時即時更新。",
};

const en: StatusWords = {
  country: "China",
  title: (area, year, due, published) =>
    `${area}, reports for ${year}: ${published} of the ${due} due are published`,
  nothingDue: (area, year) => `${area}: no report for ${year} is due on this site`,
  subtitle: (year) =>
    `Regulation on the Disclosure of Government Information, art. 49: handing in, review and publication of the reports for ${year}`,
  late: (count) => `${count} of them late`,
  overdue: (count) => `${count} overdue`,
  inReview: (count) => `${count} under review`,
  waiting: (count) => `${count} not yet due`,
  entered: (count) => `${count} more were entered from reports published elsewhere`,
  onTime: (share) => `on-time publication rate ${share}`,
  join: "; ",
  end: ".",
  areas: "Areas",
  duties: "Bodies",
  practice: "practice",
  columns: {
    area: "Area",
    due: "Due",
    published: "In time",
    publishedLate: "Late",
    inReview: "Under review",
    waiting: "Not yet due",
    overdue: "Overdue",
    onTime: "On-time rate",
    body: "Body",
    report: "Report",
    status: "Status",
    dueOn: "Due on",
    receivedOn: "Received",
    approvedOn: "Approved",
    publishedOn: "Published",
    daysLate: "Days late",
    version: "Version",
  },
  scopes: { consolidated: "whole area", own_organ: "own organ" },
  versionOf: (number) => `version ${number}`,
  notes: [
    "On-time publication rate: reports published by their day ÷ reports published in time, late or overdue, with both numbers in brackets; what is not yet due or under review does not count.",
    "Days: 31 January for departments, townships and streets; 20 February for county, 10 March for city and 31 March for provincial governments; a jurisdiction may set earlier ones.",
    "Days late are counted to the publication of the first version, or to today (or the day asked for) where nothing is published.",
    "Only bodies that hand in here count as due; of a body whose past reports were entered, a gap says nothing.",
  ],
  source: "Source: this site's own record of handing in, review and publication, kept up at every change.",
};

export const STATUS_WORDS: Readonly<Record<Locale, StatusWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
