import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import { type CheckLine, type CheckOutcome, qualityLog } from "#lib/domain/views/quality-log.ts";

const TONES: Readonly<Record<CheckOutcome, Tone>> = {
  passed: "ok",
  noted: "neutral",
  accepted: "warn",
  unexplained: "error",
};

/** Which checks the figures went through, which of them found something, and with which reason it was accepted. */
export function QualityLog({ version }: { version: PublishedVersion }) {
  const t = useTranslations("report.log");
  const log = qualityLog(version);
  const count = (outcome: CheckOutcome) => log.filter((line) => line.outcome === outcome).length;
  const open = log.filter(({ outcome }) => outcome !== "passed");
  const passed = log.filter(({ outcome }) => outcome === "passed");
  return (
    <section aria-labelledby="quality" className="pt-10">
      <h2 id="quality" className="font-serif text-18">
        {t("title")}
      </h2>
      <p className="max-w-measure pb-2 text-13 text-ink-soft">
        {t("summary", {
          all: log.length,
          passed: count("passed"),
          accepted: count("accepted"),
          noted: count("noted"),
          unexplained: count("unexplained"),
        })}
      </p>
      {open.length === 0 ? null : <LogTable caption={t("found")} lines={open} />}
      {passed.length === 0 ? null : (
        <details className="pt-3">
          <summary className="cursor-pointer text-14">{t("passed", { count: passed.length })}</summary>
          <LogTable caption={t("passed", { count: passed.length })} lines={passed} />
        </details>
      )}
    </section>
  );
}

function LogTable({ caption, lines }: { caption: string; lines: readonly CheckLine[] }) {
  const t = useTranslations("report.log");
  const locale = useLocale();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <HeadCell>{t("check")}</HeadCell>
          <HeadCell>{t("outcome")}</HeadCell>
          <HeadCell>{t("reason")}</HeadCell>
          <HeadCell>{t("source")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ rule, title, source, outcome, reasons }) => (
          <Row key={rule}>
            <RowHead className="min-w-56">
              {title[locale]} <code className="text-12 text-ink-soft">{rule}</code>
            </RowHead>
            <Cell className="whitespace-nowrap">
              <StateMark tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</StateMark>
            </Cell>
            <Cell className="min-w-40">
              {[...new Set(reasons)].map((reason) => (
                <span key={reason} lang="zh" className="block">
                  {reason}
                </span>
              ))}
            </Cell>
            <Cell className="min-w-32 text-ink-soft">{source[locale]}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
