"use server";

import { getTranslations } from "next-intl/server";
import { readAccepted } from "#components/importing/accept-fields.ts";
import { type ImportState, NOTHING_READ } from "#components/importing/import-state.ts";
import { typedValues } from "#components/ui/form-state.ts";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { ImportSource } from "#lib/exchange/import/import-source.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { acceptImport } from "#lib/server/reports/accept-import.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { previewImport } from "#lib/server/reports/preview-import.ts";
import { previewWorkbook } from "#lib/server/reports/preview-workbook.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { outcomeOf } from "#lib/server/session/outcome-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The report an action is about, bound by its page. */
interface About {
  readonly locale: Locale;
  readonly reportId: string;
}

/** Reads a document and shows what it would put into the draft; puts it there; or goes back to choose another. */
export async function importAction(about: About, before: ImportState, form: FormData): Promise<ImportState> {
  const actor = await requireActor();
  const state = { ...before, errors: [], round: before.round + 1 };
  switch (form.get("step")) {
    case "accept":
      return await accept(actor, about, state, form);
    case "again":
      return { ...NOTHING_READ, values: before.values, round: state.round };
    default:
      return await preview(actor, about, state, form);
  }
}

async function preview(
  actor: Actor,
  { locale, reportId }: About,
  state: ImportState,
  form: FormData,
): Promise<ImportState> {
  const t = await getTranslations({ locale, namespace: "importing.source" });
  const { pasted = "", html = "" } = typedValues(form);
  const given: ImportState = {
    ...state,
    values: { pasted, html },
    preview: null,
    workbook: null,
    chosen: null,
  };
  const upload = form.get("file");
  // A file field without a file sends one without content.
  const file = upload instanceof File && upload.size > 0 ? upload : null;
  if (file !== null && pasted.trim() !== "") return refuse(given, "file", t("both"));
  if (file === null && pasted.trim() === "") return refuse(given, "pasted", t("nothing"));
  const source: ImportSource =
    file === null
      ? { kind: "paste", content: html === "" ? pasted : html, isHtml: html !== "" }
      : { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const outcome = await outcomeOf(readSource(actor, reportId, source));
  if (!outcome.done) return refuse(given, file === null ? "pasted" : "file", outcome.sentence[locale]);
  return { ...given, values: { pasted }, ...outcome.value };
}

/** A workbook of ours is compared place by place; every other document is read for what it says. */
async function readSource(
  actor: Actor,
  reportId: string,
  source: ImportSource,
): Promise<Pick<ImportState, "preview" | "workbook">> {
  const workbook = source.kind === "file" ? await previewWorkbook(actor, reportId, source) : null;
  if (workbook !== null) return { preview: null, workbook };
  return { preview: await previewImport(actor, reportId, source), workbook: null };
}

async function accept(
  actor: Actor,
  { locale, reportId }: About,
  state: ImportState,
  form: FormData,
): Promise<ImportState> {
  const t = await getTranslations({ locale, namespace: "importing.doubts" });
  const chosen = typedValues(form);
  if (chosen.doubts !== undefined && chosen.confirmed === undefined)
    return refuse({ ...state, chosen }, "confirmed", t("notConfirmed"));
  const outcome = await outcomeOf(acceptImport(actor, reportId, readAccepted(form)));
  if (outcome.done) return redirect({ href: `/reports/${reportId}/edit`, locale });
  // What was read stays on the screen, beside the draft as it is now.
  const { content, revision } = await orNotFound(loadReport(actor, reportId));
  const draft = { content, revision };
  const preview = state.preview && { ...state.preview, draft };
  const workbook = state.workbook && { ...state.workbook, draft };
  return refuse({ ...state, chosen, preview, workbook }, null, outcome.sentence[locale]);
}

function refuse(state: ImportState, field: string | null, message: string): ImportState {
  return { ...state, errors: [{ field, message }] };
}
