import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { type AreaCharacter, FURTHER_AREAS } from "./further-areas.ts";

/** One body's invented reports: from which year it has published, how busy it is, and how far this season's report has come. */
export interface PracticeHistory {
  readonly slug: string;
  readonly scope: ReportScope;
  readonly publishedSince: number;
  /** The last year of which it published, where it is no longer there; null otherwise. */
  readonly publishedUntil: number | null;
  /** Requests of a usual year, by class of applicant. */
  readonly requests: readonly number[];
  readonly decisions: number;
  /** State of the latest collection year's report; null where none has been begun. */
  readonly latest: Exclude<ReportState, "draft"> | null;
  /** A year whose report was published after its deadline. */
  readonly lateYear: number | null;
  /** A year whose report was corrected once after publication. */
  readonly correctedYear: number | null;
  /** Years of which no report was ever published. */
  readonly missing: readonly number[];
  readonly character: AreaCharacter;
}

const history = (
  slug: string,
  scope: ReportScope,
  publishedSince: number,
  requests: readonly number[],
  decisions: number,
  more: Partial<PracticeHistory> = {},
): PracticeHistory => ({
  slug,
  scope,
  publishedSince,
  requests,
  decisions,
  publishedUntil: null,
  latest: null,
  lateYear: null,
  correctedYear: null,
  missing: [],
  character: {},
  ...more,
});

/** The last year that is collected; everything before it is published. */
export const LATEST_YEAR = 2025;

export const PRACTICE_REPORTS: readonly PracticeHistory[] = [
  history("990000", "consolidated", 2019, [5210, 260, 24, 31, 12, 44], 412_000, { latest: "published" }),
  history("990100", "consolidated", 2019, [1480, 82, 6, 9, 5, 13], 86_000, {
    latest: "approved",
    correctedYear: 2023,
  }),
  history("990102", "consolidated", 2020, [286, 14, 1, 2, 1, 3], 21_000),
  history("990103", "consolidated", 2020, [203, 22, 0, 1, 2, 2], 17_500, {
    latest: "returned",
    lateYear: 2024,
  }),
  history("yanshi-education", "own_organ", 2021, [168, 9, 3, 4, 0, 2], 2_300, { latest: "submitted" }),
  history("yanshi-civil-affairs", "own_organ", 2021, [92, 4, 0, 11, 0, 1], 1_150, { latest: "correcting" }),
  history("yunshan-education", "own_organ", 2021, [74, 3, 1, 0, 0, 1], 860, { latest: "submitted" }),
  history("yunshan-development-reform", "own_organ", 2021, [51, 12, 0, 0, 1, 0], 1_420, {
    latest: "approved",
  }),
  history("yunshan-development-zone", "own_organ", 2022, [38, 9, 0, 0, 0, 1], 3_900),
  history("qingxi-development-reform", "own_organ", 2022, [22, 5, 0, 0, 0, 0], 640, { latest: "in_signoff" }),
  history("qingxi-education", "own_organ", 2022, [31, 0, 0, 1, 0, 0], 210, { latest: "returned" }),
  history("qingxi-market-regulation", "own_organ", 2022, [44, 8, 0, 0, 1, 0], 9_800, { latest: "submitted" }),
  history("qingxi-civil-affairs", "own_organ", 2022, [12, 0, 0, 2, 0, 0], 180, { latest: "published" }),
  history("qingxi-bailu", "own_organ", 2023, [6, 0, 0, 0, 0, 0], 45, { latest: "in_signoff" }),
  history("qingxi-hedong", "own_organ", 2023, [9, 1, 0, 0, 0, 0], 60),
  history("shiqiao-education", "own_organ", 2022, [27, 1, 0, 0, 0, 1], 190, { latest: "published" }),
  history("shiqiao-market-regulation", "own_organ", 2022, [39, 6, 0, 0, 0, 0], 8_700, {
    latest: "submitted",
  }),
  history("shiqiao-civil-affairs", "own_organ", 2022, [15, 0, 0, 1, 0, 0], 150),
  ...FURTHER_AREAS.map(
    ({ code, publishedSince, publishedUntil = null, requests, decisions, missing = [], ...more }) =>
      history(code, "consolidated", publishedSince, requests, decisions, {
        publishedUntil,
        latest: missing.includes(LATEST_YEAR) ? null : "published",
        missing,
        character: more.character ?? {},
        lateYear: more.lateYear ?? null,
        correctedYear: more.correctedYear ?? null,
      }),
  ),
];
