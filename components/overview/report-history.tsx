import { useFormatter, useTranslations } from "next-intl";
import { OfficialName } from "#components/ui/official-name.tsx";
import type { HistoryEntry } from "#lib/domain/views/history-entry.ts";
import { REPORT_EVENTS, type ReportEventKind } from "#lib/domain/workflow/audit-events.ts";

/** What happened to a report, latest first: who, when, and the reason where one was given. */
export function ReportHistory({ history }: { history: readonly HistoryEntry[] }) {
  const t = useTranslations("overview.events");
  const format = useFormatter();
  return (
    <ol className="max-w-measure border-line border-t">
      {history.toReversed().map(({ id, kind, at, name, text }) => {
        const event = reportEvent(kind);
        if (event === null) return null;
        return (
          <li key={id} className="border-line border-b py-1.5 text-14">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>
                <span className="font-semibold">{t(event)}</span> {name}
              </span>
              <time dateTime={at} className="tabular text-13 text-ink-soft">
                {format.dateTime(new Date(at), "minute")}
              </time>
            </p>
            {text === null ? null : (
              <p className="whitespace-pre-line text-13 text-ink-soft">
                <OfficialName name={text} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function reportEvent(kind: HistoryEntry["kind"]): ReportEventKind | null {
  return REPORT_EVENTS.find((known) => known === kind) ?? null;
}
