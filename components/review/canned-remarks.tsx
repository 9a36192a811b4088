"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";

/** What reviewing offices write most often. */
const REMARKS = [
  "sums",
  "carriedOver",
  "textAndTables",
  "problemsVague",
  "sameAsLastYear",
  "fee",
  "title",
  "regulations",
] as const;

/** Puts a common remark into the field, after what stands there already; it can then be made more exact. */
export function CannedRemarks({ field }: { field: string }) {
  const t = useTranslations("review");
  const insert = (remark: string) => {
    const element = document.getElementById(field);
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.value = element.value === "" ? remark : `${element.value}\n${remark}`;
    element.focus();
  };
  return (
    <details className="mt-1">
      <summary className="text-13 text-ink-soft">{t("comments.common")}</summary>
      <ul>
        {REMARKS.map((remark) => (
          <li key={remark}>
            <Button
              look="quiet"
              className="text-left text-13 whitespace-normal"
              onClick={() => insert(t(`canned.${remark}`))}
            >
              {t(`canned.${remark}`)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
