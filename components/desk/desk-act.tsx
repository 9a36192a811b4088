import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import type { ButtonSize } from "#components/ui/button-look.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { DeskReport, DeskRow } from "#lib/domain/views/desk-view.ts";
import { type StartAction, StartForm } from "./start-form.tsx";

export interface DeskActProps {
  row: DeskRow;
  /** Gives the action that begins the report of a row. */
  start: (row: DeskRow) => StartAction;
  size?: ButtonSize;
}

/** What to do with a report now: begin it, go on with it, look at it; one in which nothing stands can be brought in. */
export function DeskAct({ row, start, size = "usual" }: DeskActProps) {
  const t = useTranslations("desk");
  const { report } = row;
  const whose = (
    <span className="sr-only">
      <BodyName body={row.body} /> {row.year}
    </span>
  );
  if (report === null) {
    return row.mayStart ? (
      <StartForm action={start(row)} size={size}>
        {t("start")} {whose}
      </StartForm>
    ) : null;
  }
  const way = wayOn(row, report);
  const isWork = way.act === "goOn";
  const isEmpty = report.completeness.filled === 0;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <LinkButton look={way.act === "look" ? "quiet" : "plain"} href={way.href} prefetch={false} size={size}>
        {t(way.act)} {whose}
      </LinkButton>
      {isWork && isEmpty ? (
        <LinkButton look="quiet" href={`/reports/${report.id}/import`} prefetch={false} size={size}>
          {t("import")} {whose}
        </LinkButton>
      ) : null}
    </span>
  );
}

/** Where one goes from the desk: to one's own next step, or to the report's page. */
function wayOn({ next }: DeskRow, { id, state, mayEdit }: DeskReport) {
  const page = `/reports/${id}`;
  if (next.isMine && next.turn === "signatory") return { act: "sign", href: `/sign-off/${id}` } as const;
  if (next.isMine && state === "in_signoff") return { act: "submit", href: `${page}/submit` } as const;
  if (next.isMine && mayEdit) return { act: "goOn", href: `${page}/edit` } as const;
  return { act: "look", href: page } as const;
}
