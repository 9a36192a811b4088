import { useLocale, useTranslations } from "next-intl";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import { usePlaceLabel } from "./use-place-label.ts";
import type { WorkbookChoices } from "./use-workbook-choices.ts";

interface EditFindingsProps {
  place: string;
  choices: WorkbookChoices;
}

/** What the checks would say of a place. An equation is spelled out once, where it is filed, and named at its other cells. */
export function EditFindings({ place, choices }: EditFindingsProps) {
  const t = useTranslations("importing.workbook");
  const locale = useLocale();
  const labelOf = usePlaceLabel(choices.template);
  const findings = choices.findings.filter(
    (one) => placeKey(one.place) === place || one.cells.includes(place),
  );
  if (findings.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 pt-1 text-13">
      {findings.map((finding) => {
        const filed = placeKey(finding.place);
        const isElsewhere = filed !== place && choices.edits.some(({ key }) => key === filed);
        return (
          <li key={finding.fingerprint} className="wrap-anywhere">
            <SeverityMark severity={finding.severity} />{" "}
            {isElsewhere ? (
              <>
                {t("see")} <a href={`#edit-${filed}`}>{labelOf(filed)}</a>
              </>
            ) : (
              finding.message[locale]
            )}
          </li>
        );
      })}
    </ul>
  );
}
