import type { Locale } from "#lib/domain/localized.ts";

interface ViewTextWords {
  /** Name of the sheet with the table. */
  readonly sheet: string;
  readonly notes: string;
  readonly colon: string;
  readonly join: string;
  readonly frozen: (day: string) => string;
  readonly superseded: string;
  readonly current: string;
  readonly live: string;
  readonly practice: string;
  readonly broken: (words: string) => string;
  readonly part: (name: string) => string;
  /** A line under a heading, as wide as it. */
  readonly rule: (heading: string) => string;
}

const chinese = {
  colon: "：",
  join: "；",
  broken: (words: string) => `（${words}）`,
  part: (name: string) => `【${name}】`,
  rule: (heading: string) => "=".repeat(Math.min(80, heading.length * 2)),
};

export const VIEW_TEXT_WORDS: Readonly<Record<Locale, ViewTextWords>> = {
  "zh-Hans": {
    ...chinese,
    sheet: "表",
    notes: "说明",
    frozen: (day) => `这是${day}当天的数据。`,
    superseded: "之后有报告公布或更正，现在的数字有所不同。",
    current: "之后没有变化。",
    live: "看现在的页面",
    practice: "含演示地区的虚构数据。",
  },
  "zh-Hant": {
    ...chinese,
    sheet: "表",
    notes: "說明",
    frozen: (day) => `這是${day}當天的數據。`,
    superseded: "之後有報告公布或更正，現在的數字有所不同。",
    current: "之後沒有變化。",
    live: "看現在的頁面",
    practice: "含演示地區的虛構數據。",
  },
  en: {
    sheet: "Table",
    notes: "Notes",
    colon: ": ",
    join: "; ",
    frozen: (day) => `The figures as of ${day}.`,
    superseded: "Reports were published or corrected since: today's figures differ.",
    current: "Nothing has changed since.",
    live: "See today's page",
    practice: "Contains fictional data of a practice jurisdiction.",
    broken: (words) => `(${words}) `,
    part: (name) => `[${name}]`,
    rule: (heading) => "=".repeat(Math.min(80, heading.length)),
  },
};
