import { wording } from "#lib/domain/wording.ts";
import type { GroupIndicator } from "./group-indicator.ts";

/** 按时公布率: of reports whose day has come or that are public already. */
export const reportsOnTime: GroupIndicator = {
  id: "reports-on-time",
  code: "reports_on_time",
  name: wording("按时公布率", "按時公布率", "On-time publication rate"),
  definition: wording(
    "按时公布的报告÷应公布的报告",
    "按時公布的報告÷應公布的報告",
    "Reports published by their day ÷ reports that had to be published",
  ),
  base: wording("已到期限或已公布的报告", "已到期限或已公布的報告", "reports that were due or are published"),
  caveats: [
    wording(
      "期限由各地在法定期限内规定，各地可能不同；期限未到且未公布的报告不计入。",
      "期限由各地在法定期限內規定，各地可能不同；期限未到且未公布的報告不計入。",
      "The day is set by each area within the statutory one and may differ; reports not yet due and not yet published are left out.",
    ),
    wording(
      "以第一个版本的公布日期为准，后来的更正不影响。",
      "以第一個版本的公布日期為準，後來的更正不影響。",
      "What counts is the day of the first version; later corrections do not change it.",
    ),
  ],
  isCounted: ({ dueOn, publishedOn }, asOf) => {
    if (dueOn === null) return "outside";
    const isPublic = publishedOn !== null && publishedOn <= asOf;
    if (!isPublic) return dueOn < asOf ? "base" : "outside";
    return publishedOn <= dueOn ? "part" : "base";
  },
  examples: [
    {
      asOf: "2025-02-10",
      reports: [
        { dueOn: "2025-01-31", publishedOn: "2025-01-31", isConsistent: true },
        { dueOn: "2025-01-31", publishedOn: "2025-02-01", isConsistent: true },
        { dueOn: "2025-01-31", publishedOn: null, isConsistent: null },
        { dueOn: "2025-01-31", publishedOn: "2025-02-20", isConsistent: null },
        { dueOn: "2025-03-31", publishedOn: null, isConsistent: null },
        { dueOn: null, publishedOn: "2025-01-01", isConsistent: true },
      ],
      shows: "25.0 % (1/4)",
    },
    {
      // On the last day nobody is late yet.
      asOf: "2025-01-31",
      reports: [{ dueOn: "2025-01-31", publishedOn: null, isConsistent: null }],
      shows: "—",
    },
  ],
};
