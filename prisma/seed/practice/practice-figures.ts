import type { AreaCharacter } from "./further-areas.ts";
import { yearlyWave } from "./yearly-wave.ts";

/** What one year of an invented body looked like: how much came in and what was left over from before. */
export interface PracticeYear {
  /** Whose; nothing moves as its neighbour's does. */
  readonly slug: string;
  readonly year: number;
  /** Requests newly received, by the six classes of applicants in the order of the form. */
  readonly received: readonly number[];
  readonly carriedIn: readonly number[];
  readonly normativeInForceBefore: number;
  /** About how many decisions the body takes in a year; 0 for a body that takes none. */
  readonly decisions: number;
  readonly character?: AreaCharacter;
}

/** Share of the outcomes that goes to each row; the first row takes what rounding leaves. */
const OUTCOMES_2021: readonly (readonly [row: string, share: number])[] = [
  ["granted", 0.42],
  ["partially_granted", 0.09],
  ["denied_state_secret", 0],
  ["denied_law_prohibited", 0.01],
  ["denied_three_security_one_stability", 0],
  ["denied_third_party", 0.02],
  ["denied_internal_affairs", 0.02],
  ["denied_process", 0.02],
  ["denied_enforcement_file", 0.02],
  ["denied_admin_query", 0.01],
  ["unable_not_held", 0.21],
  ["unable_need_creation", 0.04],
  ["unable_unclear", 0.02],
  ["rejected_petition", 0.05],
  ["rejected_repeat", 0.03],
  ["rejected_publication", 0],
  ["rejected_massive", 0],
  ["rejected_confirm", 0.01],
  ["other_overdue_correction", 0.01],
  ["other_unpaid_fee", 0],
  ["other_misc", 0.02],
];

const CARRIED_OUT_SHARE = 0.05;

/** What is rare moves by a quarter, what is common by less: the rest has to remain for what is granted. */
function shareIn({ slug, year }: PracticeYear, row: string, share: number): number {
  return share * (1 + (share < 0.1 ? 0.25 : 0.08) * yearlyWave(year, slug, row));
}

/** The figures of a made-up report, one line a row as in `figuresToValues`, equal to themselves in every equation of the form. */
export function practiceFigures(past: PracticeYear): {
  readonly figures: Record<string, string>;
  readonly carriedOut: readonly number[];
  readonly normativeInForce: number;
} {
  const carriedOutShare = CARRIED_OUT_SHARE * (1 + 0.4 * yearlyWave(past.year, past.slug, "carried_out"));
  const due = past.received.map((received, column) => received + (past.carriedIn[column] ?? 0));
  const carriedOut = due.map((count) => Math.floor(count * carriedOutShare));
  const done = due.map((count, column) => count - (carriedOut[column] ?? 0));
  const figures: Record<string, string> = {
    ...disclosureRows(past),
    "t3.new_received": withTotal(past.received),
    "t3.carried_in": withTotal(past.carriedIn),
  };
  const { outcomes = {}, requestsPerDispute = 40, casesPerCorrection = 6 } = past.character ?? {};
  const other = rowsOf(past.year)
    .slice(1)
    .map(([row, usual]) => {
      const share = shareIn(past, row, outcomes[row] ?? usual);
      return [row, done.map((count) => Math.floor(count * share))] as const;
    });
  const granted = done.map(
    (count, column) => count - other.reduce((sum, [, counts]) => sum + (counts[column] ?? 0), 0),
  );
  for (const [row, counts] of [["granted", granted] as const, ...other])
    figures[`t3.${row}`] = withTotal(counts);
  figures["t3.result_total"] = withTotal(done);
  figures["t3.carried_out"] = withTotal(carriedOut);
  const moved = (usual: number, row: string) => usual * (1 + 0.3 * yearlyWave(past.year, past.slug, row));
  const cases = Math.round(
    due.reduce((sum, count) => sum + count, 0) / moved(requestsPerDispute, "disputes"),
  );
  figures["t4.review"] = withTotal([
    cases,
    Math.floor(cases / moved(casesPerCorrection, "corrected")),
    Math.floor(cases / 4),
    Math.floor(cases / 8),
  ]);
  figures["t4.litigation_direct"] = withTotal([
    Math.floor(cases / 3),
    // A lawsuit is corrected less often than a review, and only where there are many.
    Math.floor(cases / (4 * casesPerCorrection)),
    0,
    Math.floor(cases / 20),
  ]);
  figures["t4.litigation_after_review"] = withTotal([Math.floor(cases / 5), 0, 0, 0]);
  return { figures, carriedOut, normativeInForce: past.normativeInForceBefore + ISSUED - REPEALED };
}

const ISSUED = 6;
const REPEALED = 2;

/** The 2019 format has one row for all other handling. */
function rowsOf(year: number): readonly (readonly [string, number])[] {
  if (year >= 2021) return OUTCOMES_2021;
  return [...OUTCOMES_2021.filter(([row]) => !row.startsWith("other_")), ["other_handling", 0.03]];
}

function disclosureRows({ year, normativeInForceBefore, decisions }: PracticeYear): Record<string, string> {
  // Moves a little from year to year, so that no table repeats the last one.
  const yearly = (share: number) => String(Math.round(decisions * share * (1 + (year % 7) / 20)));
  if (year >= 2021) {
    return {
      "t2.regulations": "0 0 0",
      "t2.normative_documents": `${ISSUED} ${REPEALED} ${normativeInForceBefore + ISSUED - REPEALED}`,
      "t2.admin_licensing": yearly(1),
      "t2.admin_penalty": yearly(0.4),
      "t2.admin_coercion": yearly(0.03),
      "t2.admin_fees": `${yearly(0.2)}.5`,
    };
  }
  const items = (count: number) => `${count + (year - 2019) * 3} +3`;
  return {
    "t2.regulations": "0 0 0",
    "t2.normative_documents": `${ISSUED} ${ISSUED} ${normativeInForceBefore + ISSUED}`,
    "t2.admin_licensing": `${items(180)} ${yearly(1)}`,
    "t2.other_admin_services": `${items(90)} ${yearly(0.6)}`,
    "t2.admin_penalty": `${items(700)} ${yearly(0.4)}`,
    "t2.admin_coercion": `${items(40)} ${yearly(0.03)}`,
    "t2.admin_fees": items(8),
    "t2.gov_procurement": `${yearly(0.02)} ${yearly(0.5)}.25万元`,
  };
}

function withTotal(counts: readonly number[]): string {
  return [...counts, counts.reduce((sum, count) => sum + count, 0)].join(" ");
}
