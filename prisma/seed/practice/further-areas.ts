import type { Localized } from "#lib/domain/localized.ts";
import type { BodyLevel } from "#lib/domain/reports/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { SuccessionSeed } from "../place-seed.ts";

/** How a made-up area differs from the usual one. */
export interface AreaCharacter {
  /** Shares of outcomes other than the usual, by row. */
  readonly outcomes?: Readonly<Record<string, number>>;
  /** One dispute for so many requests; 40 is usual. */
  readonly requestsPerDispute?: number;
  /** One in so many decided cases is corrected; 6 is usual. */
  readonly casesPerCorrection?: number;
}

/** A made-up area with one consolidated report a year. */
export interface FurtherArea {
  readonly code: string;
  readonly parent: string;
  readonly level: BodyLevel;
  readonly name: Localized;
  /** Column and row on the map of the province. */
  readonly tile: readonly [column: number, row: number];
  readonly residents: number;
  readonly requests: readonly number[];
  readonly decisions: number;
  readonly publishedSince: number;
  /** Years of which no report was ever published. */
  readonly missing?: readonly number[];
  /** ISO days, of a body that was not always there. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The last year of which it published; the latest where absent. */
  readonly publishedUntil?: number;
  readonly lateYear?: number;
  readonly correctedYear?: number;
  readonly character?: AreaCharacter;
}

/** Many third parties and much process information: little is disclosed. */
const GUARDED = {
  outcomes: { denied_process: 0.14, denied_third_party: 0.11, denied_internal_affairs: 0.06 },
  requestsPerDispute: 14,
  casesPerCorrection: 3,
} as const;
/** What is asked for is mostly held elsewhere. */
const HELD_ELSEWHERE = { outcomes: { unable_not_held: 0.44, unable_need_creation: 0.08 } } as const;
/** Most of what is asked for is given. */
const FORTHCOMING = {
  outcomes: { unable_not_held: 0.08, rejected_petition: 0.01, rejected_repeat: 0, denied_process: 0 },
  requestsPerDispute: 90,
} as const;
/** Many petitions in the form of requests. */
const PETITIONED = {
  outcomes: { rejected_petition: 0.16, rejected_repeat: 0.12 },
  requestsPerDispute: 11,
  casesPerCorrection: 9,
} as const;

const city = (
  code: string,
  name: Localized,
  tile: FurtherArea["tile"],
  more: Pick<FurtherArea, "residents" | "requests" | "decisions"> & Partial<FurtherArea>,
): FurtherArea => ({ code, parent: "990000", level: "city", name, tile, publishedSince: 2020, ...more });
const county = (
  code: string,
  name: Localized,
  tile: FurtherArea["tile"],
  more: Pick<FurtherArea, "residents" | "requests" | "decisions"> & Partial<FurtherArea>,
): FurtherArea => ({
  code,
  parent: `${code.slice(0, 4)}00`,
  level: "county",
  name,
  tile,
  publishedSince: 2020,
  ...more,
});

/** The other cities and counties of 演示省, so that there is somebody to compare with: large and tiny ones, some outside the usual, some that did not publish. */
export const FURTHER_AREAS: readonly FurtherArea[] = [
  county("990104", wording("梅坞区", "梅塢區", "Meiwu District"), [2, 1], {
    residents: 412_000,
    requests: [318, 31, 2, 4, 3, 5],
    decisions: 26_400,
    character: FORTHCOMING,
  }),
  county("990105", wording("古渡县", "古渡縣", "Gudu County"), [1, 2], {
    residents: 186_000,
    requests: [17, 1, 0, 0, 0, 0],
    decisions: 4_300,
    publishedSince: 2021,
  }),
  city("990200", wording("长湖市", "長湖市", "Changhu City"), [3, 0], {
    residents: 2_840_000,
    requests: [1_120, 96, 8, 11, 9, 17],
    decisions: 64_000,
    character: FORTHCOMING,
  }),
  county("990201", wording("望舒区", "望舒區", "Wangshu District"), [3, 0], {
    residents: 655_000,
    requests: [402, 44, 3, 2, 4, 6],
    decisions: 31_200,
    correctedYear: 2022,
  }),
  county("990202", wording("青禾区", "青禾區", "Qinghe District"), [4, 0], {
    residents: 502_000,
    requests: [244, 18, 1, 3, 1, 4],
    decisions: 18_800,
    character: HELD_ELSEWHERE,
  }),
  county("990203", wording("听泉县", "聽泉縣", "Tingquan County"), [4, 1], {
    residents: 338_000,
    requests: [96, 6, 0, 1, 0, 1],
    decisions: 9_700,
    missing: [2024],
  }),
  county("990204", wording("石笋县", "石筍縣", "Shisun County"), [3, 1], {
    residents: 271_000,
    requests: [131, 9, 0, 2, 2, 1],
    decisions: 8_900,
    lateYear: 2023,
  }),
  city("990300", wording("松岭市", "松嶺市", "Songling City"), [1, 3], {
    residents: 1_960_000,
    requests: [690, 41, 2, 6, 2, 9],
    decisions: 41_500,
    character: HELD_ELSEWHERE,
  }),
  county("990301", wording("晴岚区", "晴嵐區", "Qinglan District"), [1, 3], {
    residents: 574_000,
    requests: [352, 37, 2, 5, 6, 4],
    decisions: 24_600,
    character: GUARDED,
  }),
  county("990302", wording("鹤鸣区", "鶴鳴區", "Heming District"), [2, 3], {
    residents: 447_000,
    requests: [178, 12, 1, 1, 2, 3],
    decisions: 14_100,
  }),
  county("990303", wording("竹影县", "竹影縣", "Zhuying County"), [1, 4], {
    residents: 232_000,
    requests: [64, 4, 0, 0, 0, 1],
    decisions: 6_100,
    missing: [2021, 2025],
  }),
  county("990304", wording("霜叶县", "霜葉縣", "Shuangye County"), [2, 4], {
    residents: 98_000,
    requests: [11, 0, 0, 0, 0, 0],
    decisions: 2_050,
    publishedSince: 2021,
  }),
  county("990305", wording("东篱区", "東籬區", "Dongli District"), [3, 2], {
    residents: 216_000,
    requests: [124, 9, 0, 2, 1, 2],
    decisions: 8_200,
    validTo: "2023-05-31",
    publishedUntil: 2022,
  }),
  county("990306", wording("南浦区", "南浦區", "Nanpu District"), [4, 2], {
    residents: 301_000,
    requests: [187, 21, 1, 2, 2, 3],
    decisions: 12_600,
    character: GUARDED,
    validTo: "2023-05-31",
    publishedUntil: 2022,
  }),
  county("990307", wording("湖山区", "湖山區", "Hushan District"), [3, 2], {
    residents: 517_000,
    requests: [298, 27, 1, 3, 3, 5],
    decisions: 20_100,
    validFrom: "2023-06-01",
    publishedSince: 2023,
  }),
  city("990400", wording("海川市", "海川市", "Haichuan City"), [4, 3], {
    residents: 3_310_000,
    requests: [1_760, 148, 12, 16, 21, 26],
    decisions: 92_300,
    character: GUARDED,
    lateYear: 2022,
  }),
  county("990401", wording("潮音区", "潮音區", "Chaoyin District"), [3, 3], {
    residents: 803_000,
    requests: [611, 68, 4, 6, 11, 9],
    decisions: 39_900,
    character: PETITIONED,
  }),
  county("990402", wording("帆影区", "帆影區", "Fanying District"), [4, 3], {
    residents: 690_000,
    requests: [427, 51, 2, 4, 7, 8],
    decisions: 28_700,
    correctedYear: 2024,
  }),
  county("990403", wording("珠浦县", "珠浦縣", "Zhupu County"), [3, 4], {
    residents: 365_000,
    requests: [149, 11, 0, 3, 1, 2],
    decisions: 10_800,
    character: FORTHCOMING,
    missing: [2025],
  }),
  county("990404", wording("鸥鹭县", "鷗鷺縣", "Oulu County"), [4, 4], {
    residents: 209_000,
    requests: [38, 3, 0, 1, 0, 1],
    decisions: 5_400,
  }),
];

/** Two districts of 松岭市 became one, so that a series that breaks, and figures put together on today's map, can be looked at. */
export const MERGER: readonly SuccessionSeed[] = ["990305", "990306"].map((from) => ({
  from,
  to: "990307",
  on: "2023-06-01",
  kind: "merged",
  note: "演示数据：两区合并设立湖山区。",
}));
