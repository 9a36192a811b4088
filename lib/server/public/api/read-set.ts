import "server-only";
import type { ApiPage } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import type { ApiSetName } from "#lib/exchange/api/sets.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { readComparisons } from "./read-comparisons.ts";
import { readCells, readCrosswalk, readForms, readMetrics } from "./read-definitions.ts";
import { readDuties } from "./read-duties.ts";
import { readMeasures } from "./read-measures.ts";
import { readObservations } from "./read-observations.ts";
import { readAvailability, readOrganisations } from "./read-organisations.ts";
import { readRanks } from "./read-ranks.ts";
import { readFiles, readReleases } from "./read-releases.ts";
import { readReports, readRevisions } from "./read-reports.ts";
import { readSearch } from "./read-search.ts";
import { readValues } from "./read-values.ts";

/** Whatever a question costs, it is broken off after this. */
const PATIENCE = "5s";

/** A page of a set, as anybody may read it: nothing but what was published is within reach. */
export async function readSet(name: ApiSetName, query: ApiQuery): Promise<ApiPage> {
  switch (name) {
    case "metrics":
      return readMetrics(query);
    case "forms":
      return readForms(query);
    case "cells":
      return readCells(query);
    case "crosswalk":
      return readCrosswalk(query);
    case "search":
      return await readSearch(query);
    case "releases":
      return await readReleases(query);
    case "files":
      return await readFiles(query);
    case "organisations":
      return await bounded((tx) => readOrganisations(tx, query));
    case "availability":
      return await bounded((tx) => readAvailability(tx, query));
    case "reports":
      return await bounded((tx) => readReports(tx, query));
    case "revisions":
      return await bounded((tx) => readRevisions(tx, query));
    case "observations":
      return await bounded((tx) => readObservations(tx, query));
    case "measures":
      return await bounded((tx) => readMeasures(tx, query));
    case "values":
      return await bounded((tx) => readValues(tx, query));
    case "ranks":
      return await bounded((tx) => readRanks(tx, query));
    case "comparisons":
      return await bounded((tx) => readComparisons(tx, query));
    case "duties":
      return await bounded((tx) => readDuties(tx, query));
  }
}

async function bounded(work: (tx: Transaction) => Promise<ApiPage>): Promise<ApiPage> {
  try {
    return await inPublic(async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${PATIENCE}, true)`;
      return await work(tx);
    });
  } catch (error) {
    if (String(error).includes("57014")) throw new ApiProblem("too_slow");
    throw error;
  }
}
