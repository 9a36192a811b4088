import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPhoneList } from "#components/desk/desk-phone-list.tsx";
import { DeskTable } from "#components/desk/desk-table.tsx";
import { previousRows } from "#components/desk/previous-row.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";
import { loadDesk } from "#lib/server/reports/load-desk.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { startAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

export default async function DeskPage() {
  const actor = await requireActor();
  const { rows } = await orNotFound(loadDesk(actor));
  const t = await getTranslations("desk");
  const locale = await getLocale();
  const start = ({ body, year, scope }: DeskRow) =>
    startAction.bind(null, locale, { bodyId: body.id, year, scope });
  const mine = rows.filter(({ next }) => next.isMine).length;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { count: mine })} />
      {rows.length === 0 ? (
        <EmptyState sentence={t("none")} />
      ) : (
        <>
          <div className="hidden lg:block">
            <DeskTable rows={rows} previous={previousRows(rows)} start={start} />
          </div>
          <div className="lg:hidden">
            <DeskPhoneList rows={rows} start={start} />
          </div>
        </>
      )}
    </>
  );
}
