"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Tone } from "#components/ui/tone.ts";
import { ToneMark } from "#components/ui/tone-mark.tsx";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { Link } from "#lib/i18n/navigation.ts";
import type { SyncStatus } from "../draft-sync/sync-types.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { CLASHES } from "./clash-list.tsx";

const TONES: Readonly<Record<SyncStatus["kind"], Tone>> = {
  saved: "ok",
  saving: "neutral",
  waiting: "warn",
  clash: "warn",
  refused: "error",
};

/** Always in sight: is everything saved, and if not, what is in the way. */
export function SyncStatusLine() {
  const { sync } = useReportEntry();
  const t = useTranslations("editor.sync");
  const status = useSyncExternalStore(sync.subscribe, sync.status, sync.status);
  const words = useStatusWords(status);
  return (
    <div className="flex items-center gap-2 text-13">
      <span className="flex items-center gap-1.5">
        <ToneMark tone={TONES[status.kind]} />
        <span data-testid="sync-status">{words}</span>
      </span>
      {status.kind === "refused" && status.why === "signed_out" ? (
        <Link href="/signin" target="_blank">
          {t("signInAgain")}
        </Link>
      ) : null}
      {status.kind === "clash" ? (
        <a href={`#${CLASHES}`} className="text-13">
          {t("choose")}
        </a>
      ) : null}
      {status.kind === "waiting" || status.kind === "refused" ? (
        <Button look="quiet" onClick={() => void sync.flush()}>
          {t("tryNow")}
        </Button>
      ) : null}
      <Announcement kind={status.kind} words={words} />
    </div>
  );
}

function useStatusWords(status: SyncStatus): string {
  const t = useTranslations("editor.sync");
  const format = useFormatter();
  const locale = useLocale();
  switch (status.kind) {
    case "saved":
      return status.at === null
        ? t("untouched")
        : t("saved", { time: format.dateTime(new Date(status.at), isToday(status.at) ? "clock" : "minute") });
    case "saving":
      return t("saving", { count: status.unsaved });
    case "waiting":
      return t(status.isKept ? "waiting" : "waitingUnkept", { count: status.unsaved });
    case "clash":
      return t("clash", { count: status.clashes });
    case "refused":
      return status.sentence?.[locale] ?? t(`refused.${status.why}`, { count: status.unsaved });
  }
}

function isToday(at: string): boolean {
  return dayInChina(new Date(at)) === dayInChina(new Date());
}

/** Said aloud only when the kind of status has lasted a while: not at each keystroke. */
function Announcement({ kind, words }: { kind: SyncStatus["kind"]; words: string }) {
  const [said, setSaid] = useState("");
  const [saidKind, setSaidKind] = useState(kind);
  useEffect(() => {
    if (kind === saidKind) return;
    const timer = setTimeout(() => {
      setSaid(words);
      setSaidKind(kind);
    }, 2_000);
    return () => clearTimeout(timer);
  }, [kind, saidKind, words]);
  return (
    <span aria-live="polite" className="sr-only">
      {said}
    </span>
  );
}
