import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import type { PublishState } from "./publish-state.ts";

/** What became public, with version and hash, and what did not, with why. */
export function PublishOutcome({ state, rows }: { state: PublishState; rows: readonly QueueRow[] }) {
  const t = useTranslations("review");
  const nameOf = (id: string) => {
    const row = rows.find(({ reportId }) => reportId === id);
    return row === undefined ? null : <BodyName body={row.body} />;
  };
  const { published, refused } = state;
  return (
    <div className="flex max-w-measure flex-col gap-4">
      {published.length === 0 ? null : (
        <Notice tone="ok" live="status" title={t("publish.done", { count: published.length })}>
          <ul>
            {published.map((each) => (
              <li key={each.reportId} className="flex flex-wrap items-baseline gap-x-3">
                {nameOf(each.reportId)}
                <span>{t("publish.version", { version: each.version })}</span>
                <Link href={each.path}>{t("publish.see")}</Link>
                <span className="break-all text-12 text-ink-soft">
                  {t("publish.hash", { hash: each.sha256 })}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length === 0 ? null : (
        <Notice tone="error" live="alert" title={t("publish.refused", { count: refused.length })}>
          <ul>
            {refused.map((each) => (
              <li key={each.reportId}>
                {nameOf(each.reportId)} {each.sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Link href="/review?list=approved">{t("publish.back")}</Link>
    </div>
  );
}
