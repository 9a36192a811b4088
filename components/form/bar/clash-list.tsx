"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { placeLabel, placeOfKey } from "#lib/domain/views/comment-places.ts";
import type { Clash } from "../draft-sync/sync-types.ts";
import { useReportEntry } from "../entry/report-entry.ts";

/** Where the choices are to be found on the page. */
export const CLASHES = "clashes";

/** Where two people wrote different things: both values, and the choice. Nothing is replaced before it is made. */
export function ClashList() {
  const { sync } = useReportEntry();
  const t = useTranslations("editor.clash");
  const clashes = useSyncExternalStore(sync.subscribe, sync.clashes, sync.clashes);
  if (clashes.length === 0) return null;
  return (
    <div id={CLASHES} tabIndex={-1} className="scroll-mt-32">
      <Notice tone="warn" live="alert" title={t("title", { count: clashes.length })}>
        <p className="text-13">{t("lead")}</p>
        <ul className="flex flex-col gap-3 pt-2">
          {clashes.map((clash) => (
            <ClashItem key={clash.key} clash={clash} />
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function ClashItem({ clash }: { clash: Clash }) {
  const { sync, template } = useReportEntry();
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("editor.clash");
  const place = placeOfKey(template, clash.key);
  const name = place === null ? t("ofTitle") : placeLabel(template, place)[locale];
  return (
    <li>
      <p className="font-semibold text-13">{name}</p>
      <dl className="grid gap-2 sm:grid-cols-2">
        <div>
          <dt className="text-12 text-ink-soft">{t("mine")}</dt>
          <dd className="flex flex-col items-start gap-1">
            <span lang="zh" className="tabular max-h-40 overflow-auto whitespace-pre-line">
              {clash.mine === "" ? t("empty") : clash.mine}
            </span>
            <Button onClick={() => sync.keepMine(clash.key)}>{t("keepMine")}</Button>
          </dd>
        </div>
        <div>
          <dt className="text-12 text-ink-soft">
            {t("theirs", { name: clash.by, time: format.dateTime(new Date(clash.at), "clock") })}
          </dt>
          <dd className="flex flex-col items-start gap-1">
            <span lang="zh" className="tabular max-h-40 overflow-auto whitespace-pre-line">
              {clash.theirs === "" ? t("empty") : clash.theirs}
            </span>
            <Button onClick={() => sync.takeTheirs(clash.key)}>{t("takeTheirs")}</Button>
          </dd>
        </div>
      </dl>
    </li>
  );
}
