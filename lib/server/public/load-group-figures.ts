import "server-only";
import { COUNTRY, groupToken } from "#lib/domain/groups/group.ts";
import { groupTags } from "#lib/domain/views/page-tags.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { KeptInMemory } from "./kept-in-memory.ts";
import { loadFigures, type ReportFiguresOf, type WantedFigures, yearsWanted } from "./load-figures.ts";
import type { LoadedGroup } from "./load-group.ts";

/** The figures of a group: of the whole country's each year by itself, as a publication changes one of them. */
export async function loadGroupFigures(
  tx: Transaction,
  { group, members }: LoadedGroup,
  asked: Omit<WantedFigures, "slugs" | "ids">,
): Promise<readonly ReportFiguresOf[]> {
  const wanted = { ...asked, slugs: members.map(({ slug }) => slug), ids: members.map(({ id }) => id) };
  if (group.area !== COUNTRY || wanted.asOf !== null) return await loadFigures(tx, wanted);
  const token = groupToken(group);
  const { measures = ["all"], withResidents, scope = "both" } = wanted;
  const reports: ReportFiguresOf[] = [];
  for (const year of yearsWanted(wanted)) {
    const found = await figuresOfCountry().get({
      key: [token, year, scope, String(withResidents), ...measures].join(" "),
      tags: groupTags(token, [year]),
      read: async () => await loadFigures(tx, { ...wanted, from: year, to: year, years: [year] }),
    });
    reports.push(...found);
  }
  return reports;
}

/** Reports of all years that are kept together, some hundred bytes each. */
const MOST_REPORTS = 60_000;

/** Next loads a module once per bundle; what is kept is one per process. */
const process_ = globalThis as typeof globalThis & {
  nianbaoGroupFigures?: KeptInMemory<readonly ReportFiguresOf[]>;
};

function figuresOfCountry(): KeptInMemory<readonly ReportFiguresOf[]> {
  process_.nianbaoGroupFigures ??= new KeptInMemory(MOST_REPORTS, ({ length }) => length);
  return process_.nianbaoGroupFigures;
}
