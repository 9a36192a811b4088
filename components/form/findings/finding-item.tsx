"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "#lib/domain/rules/types.ts";
import { NOTHING_LIT } from "../entry/entry-focus.ts";
import { goToPlace } from "../entry/go-to-place.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { ExplanationBox } from "./explanation-box.tsx";

/** A finding: leads to its cell, lights up both sides of its equation while it has the focus, takes its explanation. */
export function FindingItem({ finding }: { finding: Finding }) {
  const entry = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.findings");
  const light = () => entry.focus.lit.set(new Set(finding.cells));
  const dim = () => entry.focus.lit.set(NOTHING_LIT);
  return (
    <li className="border-line border-b py-2 text-13">
      <button
        type="button"
        onClick={() => {
          light();
          goToPlace(entry, finding.place);
        }}
        onFocus={light}
        onBlur={dim}
        onMouseEnter={light}
        onMouseLeave={dim}
        className="w-full text-start text-ink hover:underline"
      >
        {finding.message[locale]}
        {finding.sides === null ? null : (
          <span className="tabular block text-12 text-ink-soft">{t("sides", finding.sides)}</span>
        )}
      </button>
      {finding.severity === "needs_explanation" ? (
        <ExplanationBox key={finding.fingerprint} finding={finding} />
      ) : null}
    </li>
  );
}
