import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** How many people live in an area (常住人口): a fact with its year and where it was read. */
export interface ResidentsEntry {
  /** Address or division code of the government. */
  readonly body: string;
  readonly year: number;
  readonly residents: number;
  readonly source: string;
}

export type ResidentsField = "body" | "year" | "residents" | "source";

const FIRST_YEAR = 2008;
/** No area has more. */
const MOST_RESIDENTS = 2_000_000_000;
export const LONGEST_SOURCE = 300;

/** What is wrong with an entry as it was typed, field by field; nothing where it can be kept. `thisYear`: nobody lives in the future. */
export function problemsOfResidents(
  typed: Readonly<Record<ResidentsField, string>>,
  thisYear: number,
): readonly { readonly field: ResidentsField; readonly message: Localized }[] {
  const year = wholeNumber(typed.year);
  const residents = wholeNumber(typed.residents);
  const source = typed.source.trim();
  return [
    ...(typed.body.trim() === "" ? [{ field: "body" as const, message: NO_BODY }] : []),
    ...(year === null || year < FIRST_YEAR || year > thisYear
      ? [{ field: "year" as const, message: yearWrong(thisYear) }]
      : []),
    ...(residents === null || residents < 1 || residents > MOST_RESIDENTS
      ? [{ field: "residents" as const, message: RESIDENTS_WRONG }]
      : []),
    ...(source === "" || source.length > LONGEST_SOURCE
      ? [{ field: "source" as const, message: SOURCE_WRONG }]
      : []),
  ];
}

/** An entry without problems, as it is kept. */
export function residentsEntry(typed: Readonly<Record<ResidentsField, string>>): ResidentsEntry {
  return {
    body: typed.body.trim(),
    year: wholeNumber(typed.year) ?? Number.NaN,
    residents: wholeNumber(typed.residents) ?? Number.NaN,
    source: typed.source.trim(),
  };
}

/** A whole number as people write it: `4986192`, `4,986,192`. A number in 万 is none: it was rounded. */
function wholeNumber(typed: string): number | null {
  const digits = typed.trim();
  return /^(?:\d{1,10}|\d{1,3}(?:,\d{3})+)$/.test(digits) ? Number(digits.replaceAll(",", "")) : null;
}

const NO_BODY = wording("请写明是哪个地方", "請寫明是哪個地方", "Say which area");
const RESIDENTS_WRONG = wording(
  "常住人口请填整数，单位为人",
  "常住人口請填整數，單位為人",
  "Residents: a whole number of people",
);
const SOURCE_WRONG = wording(
  `请写明来源，最多${LONGEST_SOURCE}字`,
  `請寫明來源，最多${LONGEST_SOURCE}字`,
  `Say where the number was read, in at most ${LONGEST_SOURCE} characters`,
);
const yearWrong = (thisYear: number) =>
  wording(
    `年份请填${FIRST_YEAR}至${thisYear}`,
    `年份請填${FIRST_YEAR}至${thisYear}`,
    `The year: ${FIRST_YEAR} to ${thisYear}`,
  );
