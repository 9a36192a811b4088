import { useLocale } from "next-intl";
import type { Tone } from "#components/ui/tone.ts";
import { ToneMark } from "#components/ui/tone-mark.tsx";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { StatusCounts } from "#lib/domain/status/duty.ts";
import { REPORT_STATUS_WORDS, type ReportStatus } from "#lib/domain/status/report-status.ts";

/** In the order of a report's way, from the left; what is not due or not handed in here has no part in the bar. */
const PARTS: readonly { readonly status: ReportStatus; readonly tone: Tone; readonly look: string }[] = [
  { status: "published", tone: "ok", look: "bg-series-1" },
  { status: "published_late", tone: "warn", look: "bg-series-6" },
  { status: "in_review", tone: "accent", look: "bg-series-2" },
  { status: "due", tone: "neutral", look: "bg-line" },
  { status: "overdue", tone: "error", look: "bg-error" },
];

/** How far the reports of a year are, as a bar and in words; the words say all of it. */
export function StatusBar({ counts }: { counts: StatusCounts }) {
  const locale = useLocale();
  const all = PARTS.reduce((sum, { status }) => sum + counts[status], 0);
  const shown = PARTS.filter(({ status }) => counts[status] > 0);
  return (
    <>
      {all === 0 ? null : (
        <div aria-hidden="true" className="flex h-3 w-full gap-px print:hidden">
          {shown.map(({ status, look }) => (
            <span key={status} className={look} style={{ width: `${(100 * counts[status]) / all}%` }} />
          ))}
        </div>
      )}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-13">
        {shown.map(({ status, tone, look }) => (
          <li key={status} className="flex items-center gap-x-1.5">
            <span aria-hidden="true" className={`size-2.5 ${look}`} />
            <ToneMark tone={tone} />
            {REPORT_STATUS_WORDS[status][locale]}
            <span className="tabular">{groupThousands(String(counts[status]))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
