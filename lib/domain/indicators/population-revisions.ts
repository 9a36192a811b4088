import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** From `year` on, numbers of residents rest on another count than before. */
export interface PopulationRevision {
  readonly year: number;
  readonly note: Localized;
}

/** The census within the years of the reports: 第七次全国人口普查, as at 1 November 2020. */
export const POPULATION_REVISIONS: readonly PopulationRevision[] = [
  {
    year: 2020,
    note: wording(
      "2020年起常住人口以第七次全国人口普查为基础，与此前的推算数不可直接比较。",
      "2020年起常住人口以第七次全國人口普查為基礎，與此前的推算數不可直接比較。",
      "From 2020 the number of residents rests on the seventh national census and cannot be compared directly with the estimates before.",
    ),
  },
];
