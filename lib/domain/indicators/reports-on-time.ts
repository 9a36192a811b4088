import type { ReportStatus } from "#lib/domain/status/report-status.ts";
import { wording } from "#lib/domain/wording.ts";
import type { GroupIndicator } from "./group-indicator.ts";

/** What a report that stands here says of being in time. What the office above still has is neither yet. */
const SAYS: Readonly<Record<ReportStatus, "part" | "base" | "outside">> = {
  published: "part",
  published_late: "base",
  overdue: "base",
  in_review: "outside",
  due: "outside",
  not_due: "outside",
  entered: "outside",
  not_required: "outside",
};

/** 按时公布率: reports published by their day ÷ reports of which it is known whether they were. */
export const reportsOnTime: GroupIndicator = {
  id: "reports-on-time",
  code: "reports_on_time",
  name: wording("按时公布率", "按時公布率", "On-time publication rate"),
  definition: wording(
    "按时公布的报告÷应公布的报告",
    "按時公布的報告÷應公布的報告",
    "Reports published by their day ÷ reports that had to be published",
  ),
  base: wording(
    "已公布的和逾期未报送的报告",
    "已公布的和逾期未報送的報告",
    "reports that are published, or whose day passed without one",
  ),
  caveats: [
    wording(
      "期限由各地在法定期限内规定，各地可能不同；期限未到的，以及已报送、上级主管部门审核中的，不计入。",
      "期限由各地在法定期限內規定，各地可能不同；期限未到的，以及已報送、上級主管部門審核中的，不計入。",
      "The day is set by each area within the statutory one and may differ; reports not yet due, and those under review by the office above, are left out.",
    ),
    wording(
      "以第一个版本的公布日期为准，后来的更正不影响；不在本站报送的机关不计入。",
      "以第一個版本的公布日期為準，後來的更正不影響；不在本站報送的機關不計入。",
      "What counts is the day of the first version; later corrections do not change it. Bodies that do not hand in here are left out.",
    ),
  ],
  isCounted: ({ status }) => SAYS[status],
  examples: [
    {
      reports: [
        { status: "published", isConsistent: true },
        { status: "published_late", isConsistent: true },
        { status: "overdue", isConsistent: null },
        { status: "overdue", isConsistent: null },
        { status: "in_review", isConsistent: null },
        { status: "entered", isConsistent: true },
      ],
      shows: "25.0 % (1/4)",
    },
    {
      // Before the day nobody is late yet.
      reports: [{ status: "due", isConsistent: null }],
      shows: "—",
    },
  ],
};
