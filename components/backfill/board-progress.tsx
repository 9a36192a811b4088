import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { BackfillBoard } from "#lib/domain/views/backfill-view.ts";
import { readingProgress } from "./reading-progress.ts";
import { RefreshWhileReading } from "./refresh-while-reading.tsx";

interface BoardProgressProps {
  board: BackfillBoard;
  stop: () => Promise<void>;
  resume: () => Promise<void>;
}

/** How far the reading has come, and the way to stop it or to go on. */
export function BoardProgress({ board, stop, resume }: BoardProgressProps) {
  const t = useTranslations("backfill.progress");
  const { all, done, state } = readingProgress(board);
  return (
    <section
      aria-label={t("label")}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-y py-3"
    >
      <p role="status" className="tabular text-14">
        {t(state, { done, all })}
      </p>
      <progress
        aria-label={t("label")}
        value={done}
        max={all}
        className="h-2 w-64 max-w-full appearance-none overflow-hidden border border-edge bg-wash [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-accent"
      />
      {state === "done" ? null : (
        <form action={state === "stopped" ? resume : stop}>
          <SubmitButton look="plain">{state === "stopped" ? t("resume") : t("stop")}</SubmitButton>
        </form>
      )}
      <a href={`/api/backfills/${board.id}/result`} className="text-14">
        {t("csv")}
      </a>
      {state === "reading" ? <RefreshWhileReading /> : null}
    </section>
  );
}
