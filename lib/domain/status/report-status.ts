import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/**
 * Where a report stands before the public. not_due: its year is not over. due: to be published, its day has not passed. in_review: handed in, with the
 * office above. overdue: neither handed in nor published after its day. not_required: the body does not hand in here, and none was entered.
 */
export const REPORT_STATUSES = [
  "published",
  "published_late",
  "in_review",
  "due",
  "overdue",
  "not_due",
  "entered",
  "not_required",
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_STATUS_WORDS: Readonly<Record<ReportStatus, Localized>> = {
  published: wording("已公开", "已公開", "published"),
  published_late: wording("逾期公开", "逾期公開", "published late"),
  in_review: wording("审核中", "審核中", "under review"),
  due: wording("待公开，未到期", "待公開，未到期", "due"),
  overdue: wording("逾期未公开", "逾期未公開", "overdue"),
  not_due: wording("未到报告期", "未到報告期", "not due yet"),
  entered: wording("已收录", "已收錄", "entered"),
  not_required: wording("未收录", "未收錄", "not entered"),
};

/** What each status means, for notes. */
export const REPORT_STATUS_MEANINGS: Readonly<Record<ReportStatus, Localized>> = {
  published: wording("在期限内公开。", "在期限內公開。", "Published by its day."),
  published_late: wording(
    "第一版的公开日期晚于期限。",
    "第一版的公開日期晚於期限。",
    "The first version was published after its day.",
  ),
  in_review: wording(
    "机关已报送，上级主管部门审核中，尚未公开。",
    "機關已報送，上級主管部門審核中，尚未公開。",
    "Handed in and being reviewed by the office above; not published yet.",
  ),
  due: wording(
    "报告期已到、期限未过，尚未报送或被退回修改。",
    "報告期已到、期限未過，尚未報送或被退回修改。",
    "Its day has not passed; not handed in yet, or returned for changes.",
  ),
  overdue: wording(
    "期限已过，既未公开也不在审核中。",
    "期限已過，既未公開也不在審核中。",
    "Its day has passed, and it is neither published nor under review.",
  ),
  not_due: wording("报告所述年度尚未结束。", "報告所述年度尚未結束。", "The year it is about is not over."),
  entered: wording(
    "该机关不在本站报送，由本站据其已公布的报告录入。",
    "該機關不在本站報送，由本站據其已公布的報告錄入。",
    "The body does not hand in here; its report was entered from one published elsewhere.",
  ),
  not_required: wording(
    "该机关不在本站报送，本站也没有录入其报告；不代表没有公布。",
    "該機關不在本站報送，本站也沒有錄入其報告；不代表沒有公布。",
    "The body does not hand in here and no report of it was entered; it may well be published elsewhere.",
  ),
};

/** Facts from which the status follows. Days are days in China. */
export interface ReportFacts {
  readonly year: number;
  readonly today: string;
  /** Whether the body has to hand in its report here for this year. */
  readonly isRequired: boolean;
  readonly dueOn: string | null;
  /** Of the first version. */
  readonly publishedOn: string | null;
  readonly isHistorical: boolean;
  readonly inReview: boolean;
}

/** The status of a report, from the days on record. */
export function reportStatus(facts: ReportFacts): ReportStatus {
  const { publishedOn, dueOn, isRequired, isHistorical } = facts;
  if (publishedOn !== null) {
    if (!isRequired) return "entered";
    return !isHistorical && dueOn !== null && publishedOn > dueOn ? "published_late" : "published";
  }
  if (!isRequired) return "not_required";
  if (facts.inReview) return "in_review";
  if (facts.today <= `${facts.year}-12-31`) return "not_due";
  return dueOn !== null && facts.today > dueOn ? "overdue" : "due";
}
