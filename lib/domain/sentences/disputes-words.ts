import type { Locale } from "#lib/domain/localized.ts";

/** 行政复议, 未经复议直接起诉, 复议后起诉. */
export const DISPUTE_KINDS = ["review", "direct", "afterReview"] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** The clauses of how disputes ended. */
interface DisputesWords {
  readonly kinds: Readonly<Record<DisputeKind, string>>;
  readonly corrected: (who: string, year: number, share: string) => string;
  readonly noneDecided: (who: string, year: number) => string;
  readonly noReviews: (who: string, year: number) => string;
  readonly none: (who: string, year: number) => string;
  readonly outcomes: (
    kind: string,
    counts: {
      readonly total: string;
      readonly upheld: string;
      readonly corrected: string;
      readonly other: string;
      readonly pending: string;
    },
  ) => string;
  readonly noCases: (kind: string) => string;
  readonly noFigure: (kind: string) => string;
  readonly smallBase: (minimum: number) => string;
  readonly twice: string;
  readonly coverage: (counted: number, of: number) => string;
}

const zhHans: DisputesWords = {
  kinds: { review: "行政复议", direct: "未经复议直接起诉", afterReview: "复议后起诉" },
  corrected: (who, year, share) => `${year}年${who}已审结的行政复议中被纠正的占${share}`,
  noneDecided: (who, year) => `${year}年${who}的行政复议尚无审结的案件`,
  noReviews: (who, year) => `${year}年${who}没有行政复议案件`,
  none: (who, year) => `${year}年${who}没有可用的复议和诉讼数据`,
  outcomes: (kind, { total, upheld, corrected, other, pending }) =>
    `${kind}${total}件：维持${upheld}、纠正${corrected}、其他结果${other}、尚未审结${pending}`,
  noCases: (kind) => `没有${kind}案件`,
  noFigure: (kind) => `${kind}没有可用数据`,
  smallBase: (minimum) => `已审结不足${minimum}件，比例不参与比较`,
  twice: "复议后起诉的案件已计入复议，三类不相加",
  coverage: (counted, of) => `${of}个机关中有${counted}个有数据`,
};

const zhHant: DisputesWords = {
  kinds: { review: "行政複議", direct: "未經複議直接起訴", afterReview: "複議後起訴" },
  corrected: (who, year, share) => `${year}年${who}已審結的行政複議中被糾正的佔${share}`,
  noneDecided: (who, year) => `${year}年${who}的行政複議尚無審結的案件`,
  noReviews: (who, year) => `${year}年${who}沒有行政複議案件`,
  none: (who, year) => `${year}年${who}沒有可用的複議和訴訟數據`,
  outcomes: (kind, { total, upheld, corrected, other, pending }) =>
    `${kind}${total}件：維持${upheld}、糾正${corrected}、其他結果${other}、尚未審結${pending}`,
  noCases: (kind) => `沒有${kind}案件`,
  noFigure: (kind) => `${kind}沒有可用數據`,
  smallBase: (minimum) => `已審結不足${minimum}件，比例不參與比較`,
  twice: "複議後起訴的案件已計入複議，三類不相加",
  coverage: (counted, of) => `${of}個機關中有${counted}個有數據`,
};

const en: DisputesWords = {
  kinds: {
    review: "administrative reviews",
    direct: "lawsuits without prior review",
    afterReview: "lawsuits after review",
  },
  corrected: (who, year, share) => `${who}, ${year}: of the reviews decided, ${share} ended in a correction`,
  noneDecided: (who, year) => `${who}, ${year}: none of the reviews is decided yet`,
  noReviews: (who, year) => `${who}, ${year}: no administrative reviews`,
  none: (who, year) => `${who}, ${year}: no usable figures on reviews and lawsuits`,
  outcomes: (kind, { total, upheld, corrected, other, pending }) =>
    `${total} ${kind}: ${upheld} upheld, ${corrected} corrected, ${other} with another result, ${pending} pending`,
  noCases: (kind) => `no ${kind}`,
  noFigure: (kind) => `no usable figures on ${kind}`,
  smallBase: (minimum) => `fewer than ${minimum} are decided, so the share is not compared`,
  twice: "lawsuits after review are among the reviews already, the three are not added up",
  coverage: (counted, of) => `figures from ${counted} of ${of} bodies`,
};

export const DISPUTES_WORDS: Readonly<Record<Locale, DisputesWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
