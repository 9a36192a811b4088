"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { unitWords } from "#lib/domain/views/layout/unit-words.ts";
import { openTotal } from "../cells/beside-figure.tsx";
import { lastYear, useReportEntry } from "../entry/report-entry.ts";
import { takeTotal } from "../entry/take-total.ts";
import { useObserved } from "../entry/use-observed.ts";

/** The cell in hand, as a spreadsheet's formula line tells it: its full name, last year's value, what its parts add up to. */
export function ActiveCellLine() {
  const { focus, template } = useReportEntry();
  const t = useTranslations("editor.active");
  const key = useObserved(focus.active, (active) => active);
  const cell = key === null ? undefined : template.cellByKey.get(key);
  if (cell === undefined) return <p className="text-13 text-ink-soft">{t("none")}</p>;
  return <Described cell={cell} />;
}

function Described({ cell }: { cell: CellDefinition }) {
  const entry = useReportEntry();
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("editor.active");
  const total = useObserved(entry.checks.totals, (all) => openTotal(all.get(cell.key) ?? []));
  const remote = useSyncExternalStore(
    entry.sync.subscribe,
    () => entry.sync.remoteOf(cell.key),
    () => null,
  );
  const before = lastYear(entry, cell.key);
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-5 text-13">
      <span className="min-w-0 truncate font-serif">{cell.label[locale]}</span>
      {cell.unit === null ? null : (
        <span className="text-ink-soft">{t("unit", { unit: unitWords(cell.unit)[locale] })}</span>
      )}
      {before === null ? null : (
        <span className="tabular text-ink-soft">
          {t("lastYear", { year: entry.previous?.year ?? 0, value: before === "" ? t("blank") : before })}
        </span>
      )}
      {remote === null ? null : (
        <span className="text-accent">
          {t("remote", {
            name: remote.by,
            time: format.dateTime(new Date(remote.at), "clock"),
            value: remote.value,
          })}
        </span>
      )}
      {total === null || entry.isReadOnly ? null : (
        <span className="tabular flex items-center gap-1">
          {t("total", { total })}
          <Button look="quiet" aria-keyshortcuts="Alt+=" onClick={() => takeTotal(entry, cell.key)}>
            {t("takeTotal")}
          </Button>
        </span>
      )}
      {cell.help === null ? null : (
        <span className="truncate text-ink-soft max-xl:hidden">{cell.help[locale]}</span>
      )}
    </div>
  );
}
