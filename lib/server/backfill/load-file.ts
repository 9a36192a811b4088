import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BackfillFileView } from "#lib/domain/views/backfill-view.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadPreviousOf } from "#lib/server/reports/load-previous.ts";
import { bodyChoices } from "./body-choices.ts";
import { fileLine } from "./file-line.ts";
import { findBackfill, findFile } from "./find-file.ts";
import { type FileWithEvidence, readEvidence } from "./judge-file.ts";
import { loadRegister, type RegisteredBody } from "./load-register.ts";
import { weighReading } from "./weigh-reading.ts";

/** A file of a backfill with what its document says, read again, so that every figure leads to its place. */
export async function loadFile(actor: Actor, id: string): Promise<BackfillFileView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const file = await findFile(tx, id);
    const backfill = await findBackfill(tx, file.backfillId);
    const register = await loadRegister(tx, jurisdictionId);
    const bodies = new Map(register.map((body) => [body.id, body]));
    return {
      ...fileLine(file, bodies),
      backfill: { id: backfill.id, name: backfill.name },
      size: file.size,
      sha256: file.sha256,
      bodyId: file.bodyId,
      bodies: bodyChoices(register),
      reading: file.state === "waiting" ? null : await readingOf(tx, file, bodies),
    };
  });
}

async function readingOf(
  tx: Transaction,
  file: FileWithEvidence,
  bodies: ReadonlyMap<string, RegisteredBody>,
): Promise<BackfillFileView["reading"]> {
  const reading = await readEvidence(file);
  if ("problem" in reading) return null;
  const { year, scope, bodyId, path } = file;
  const body = bodyId === null ? null : (bodies.get(bodyId) ?? null);
  const { preview, subject } = await weighReading(tx, reading, { place: { year, body, scope }, path });
  const previous = body && (await loadPreviousOf(tx, { bodyId: body.id, ...subject }));
  return {
    preview,
    template: reading.template.id,
    subject,
    previous: previous && { year: previous.year, template: previous.template, content: previous.content },
  };
}
