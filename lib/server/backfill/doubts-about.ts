import "server-only";
import type { BackfillDoubt } from "#lib/domain/backfill/backfill-doubts.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { BackfillFile } from "#prisma/generated/client.ts";
import type { Placing } from "./place-reading.ts";
import type { WeighedReading } from "./weigh-reading.ts";

interface Judgement {
  readonly place: Placing;
  readonly weighed: WeighedReading;
}

/** Everything that keeps a file from being accepted as it is. */
export async function doubtsAbout(
  tx: Transaction,
  file: BackfillFile,
  { place, weighed }: Judgement,
): Promise<readonly BackfillDoubt[]> {
  const { year, match } = place;
  const template = weighed.content.template;
  return [
    ...(year === null ? (["no_year"] as const) : []),
    ...(match.kind === "unnamed" ? (["no_body"] as const) : []),
    ...(match.kind === "none" ? (["unknown_body"] as const) : []),
    ...(match.kind === "several" ? (["several_bodies"] as const) : []),
    ...(weighed.openCells > 0 ? (["open_cells"] as const) : []),
    ...(weighed.hasProblem ? (["reader"] as const) : []),
    ...(year !== null && !isFormatOf(template, year) ? (["other_format"] as const) : []),
    ...(await doubtsAboutRivals(tx, file, place)),
  ];
}

/** Whether the same report, or the same file, is here already. */
export async function doubtsAboutRivals(
  tx: Transaction,
  { id, backfillId, sha256 }: BackfillFile,
  { body, year, scope }: Pick<Placing, "body" | "year" | "scope">,
): Promise<readonly BackfillDoubt[]> {
  const copies = await tx.backfillFile.count({
    where: { sha256, id: { not: id }, OR: [{ state: "accepted" }, { backfillId, state: "ready" }] },
  });
  if (copies > 0) return ["same_file"];
  if (body === null || year === null || scope === null) return [];
  const report = { bodyId: body.id, year, scope };
  if ((await tx.report.count({ where: report })) > 0) return ["exists"];
  const twins = await tx.backfillFile.count({
    where: { ...report, id: { not: id }, backfillId, state: "ready" },
  });
  return twins > 0 ? ["twice"] : [];
}

function isFormatOf(id: TemplateId, year: number): boolean {
  const { from, to } = templateById(id).years;
  return from <= year && year <= (to ?? year);
}
