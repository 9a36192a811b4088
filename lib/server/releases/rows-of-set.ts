import "server-only";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import type { ReleaseSource } from "./release-source.ts";
import { breakRows, crosswalkRows, dictionaryRows } from "./rows/definition-rows.ts";
import { footnoteRows } from "./rows/footnote-rows.ts";
import { metricRows } from "./rows/metric-rows.ts";
import { observationRows } from "./rows/observation-rows.ts";
import { organisationRows, populationRows } from "./rows/register-rows.ts";
import { reportRows } from "./rows/report-rows.ts";
import { revisionRows } from "./rows/revision-rows.ts";
import { textRows } from "./rows/text-rows.ts";

const WRITERS: Readonly<Record<string, (source: ReleaseSource) => AsyncIterable<DataRow>>> = {
  metrics: metricRows,
  observations: observationRows,
  reports: reportRows,
  organisations: organisationRows,
  texts: textRows,
  revisions: revisionRows,
  footnotes: footnoteRows,
  population: populationRows,
  dictionary: dictionaryRows,
  crosswalk: crosswalkRows,
  breaks: breakRows,
};

/** The rows of a set, one after another, however many there are. */
export function rowsOfSet(id: string, source: ReleaseSource): AsyncIterable<DataRow> {
  const writer = WRITERS[id];
  if (writer === undefined) throw new RangeError(`nobody writes the set ${id}`);
  return writer(source);
}
