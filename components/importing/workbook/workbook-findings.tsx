import { useLocale, useTranslations } from "next-intl";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import { placeLabel } from "#lib/domain/views/comment-places.ts";
import type { WorkbookChoices } from "./use-workbook-choices.ts";

/** What the checks would say of the whole draft. It stands in nobody's way. */
export function WorkbookFindings({ choices: { template, findings } }: { choices: WorkbookChoices }) {
  const t = useTranslations("importing.workbook");
  const locale = useLocale();
  return (
    <section aria-labelledby="workbook-findings">
      <h2 id="workbook-findings" className="text-16">
        {t("findings", { count: findings.length })}
      </h2>
      {findings.length === 0 ? <p className="text-14 text-ink-soft">{t("sound")}</p> : null}
      <ul>
        {findings.map(({ fingerprint, severity, place, message }) => (
          <li key={fingerprint} className="border-line border-t py-1.5 text-14">
            <SeverityMark severity={severity} />{" "}
            <span className="text-13 text-ink-soft">{placeLabel(template, place)[locale]}</span>
            <span className="wrap-anywhere block">{message[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
