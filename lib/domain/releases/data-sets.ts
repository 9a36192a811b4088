import type { DataSet } from "./data-set.ts";
import { breaks } from "./sets/breaks.ts";
import { crosswalk } from "./sets/crosswalk.ts";
import { dictionary } from "./sets/dictionary.ts";
import { footnotes } from "./sets/footnotes.ts";
import { metrics } from "./sets/metrics.ts";
import { observations } from "./sets/observations.ts";
import { organisations } from "./sets/organisations.ts";
import { population } from "./sets/population.ts";
import { reports } from "./sets/reports.ts";
import { revisions } from "./sets/revisions.ts";
import { texts } from "./sets/texts.ts";

/** Every set of a release, in the order of the catalogue. */
export const DATA_SETS: readonly DataSet[] = [
  metrics,
  observations,
  reports,
  organisations,
  texts,
  revisions,
  footnotes,
  population,
  dictionary,
  crosswalk,
  breaks,
];

/** The set with this id, as addresses give it. */
export function findDataSet(id: string): DataSet | undefined {
  return DATA_SETS.find((set) => set.id === id);
}
