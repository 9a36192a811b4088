import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { fillInWorkbook } from "#lib/exchange/export/workbook/fill-in-workbook.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { loadReport } from "./load-report.ts";
import { workbookIdentity } from "./workbook-identity.ts";

export interface WrittenWorkbook {
  /** In letters that every program takes. */
  readonly name: string;
  readonly fullName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Writes a draft as a workbook to be filled in, for who may edit it. */
export async function writeWorkbook(
  actor: Actor,
  id: string,
  { locale, uploadAddress }: { readonly locale: Locale; readonly uploadAddress: string },
): Promise<WrittenWorkbook> {
  const view = await loadReport(actor, id);
  if (!view.acts.includes("edit")) throw new Forbidden(`edit ${id}`);
  const { content, previous, subject, body } = view;
  const bytes = await fillInWorkbook({
    identity: workbookIdentity(view),
    template: templateById(view.template),
    content,
    previous: previous && { ...previous, template: templateById(previous.template) },
    locale,
    uploadAddress,
  });
  const shortName = await inTenant(actor, async (tx) => {
    const row = await tx.body.findUnique({ where: { id: body.id }, select: { shortNameHans: true } });
    return row?.shortNameHans ?? body.name;
  });
  const isOwnOrgan = body.kind === "government" && subject.scope === "own_organ";
  const parts = [
    `${subject.year}年`,
    shortName,
    "政府信息公开工作年度报告",
    ...(isOwnOrgan ? ["本机关"] : []),
  ];
  return {
    name: `${body.slug}_${subject.year}_workbook`,
    fullName: [...parts, "填报表"].join("_"),
    bytes,
  };
}
