"use client";

import { useTranslations } from "next-intl";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import { SEVERITIES, type Severity } from "#lib/domain/rules/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useObserved } from "../entry/use-observed.ts";
import { useExplanations } from "./explanations-context.ts";
import { FindingItem } from "./finding-item.tsx";

/** Everything the checks have to say, gravest first. */
export function FindingsPane() {
  const { checks } = useReportEntry();
  const { given } = useExplanations();
  const t = useTranslations("editor.findings");
  const findings = useObserved(checks.findings, (all) => all);
  const open = findings.filter(
    ({ severity, fingerprint }) =>
      severity === "error" || (severity === "needs_explanation" && !given.has(fingerprint)),
  ).length;
  const group = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return (
    <section
      id="findings"
      tabIndex={-1}
      aria-labelledby="findings-title"
      className="scroll-mt-32 outline-none"
    >
      <h2 id="findings-title" className="text-14">
        {t("title")}
      </h2>
      <p role="status" className="text-13 text-ink-soft">
        {findings.length === 0 ? t("none") : t("open", { count: open })}
      </p>
      {SEVERITIES.map((severity) => {
        const some = group(severity);
        if (some.length === 0) return null;
        return (
          <details key={severity} open={severity !== "hint" || some.length <= 5} className="pt-3">
            <summary className="flex items-center gap-2 border-edge border-b pb-1">
              <SeverityMark severity={severity} />
              <span className="tabular text-13 text-ink-soft">{t("count", { count: some.length })}</span>
            </summary>
            <ul>
              {some.map((finding) => (
                <FindingItem key={finding.fingerprint} finding={finding} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
