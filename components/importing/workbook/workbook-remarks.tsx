import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";
import { usePlaceLabel } from "./use-place-label.ts";
import type { WorkbookChoices } from "./use-workbook-choices.ts";

interface WorkbookRemarksProps {
  preview: WorkbookPreview;
  choices: WorkbookChoices;
}

/** Which workbook it is, and what of it or of the draft stays as it is. */
export function WorkbookRemarks({ preview, choices }: WorkbookRemarksProps) {
  const t = useTranslations("importing.workbook");
  const labelOf = usePlaceLabel(choices.template);
  const { sourceName, revision, draft, edits, questions, leftOut, meanwhile } = preview;
  const edited = new Set(edits.map(({ key }) => key));
  const untouched = meanwhile.filter(({ key }) => !edited.has(key)).length;
  const hasWork = choices.edits.length + questions.length > 0;
  return (
    <section aria-labelledby="workbook" className="flex flex-col gap-2">
      <h2 id="workbook" className="text-16">
        {t("title")}
      </h2>
      <p className="max-w-measure text-14 text-ink-soft">
        {t("about", { name: sourceName, base: String(revision), now: String(draft.revision) })}
      </p>
      {hasWork ? null : <Notice tone="neutral" title={t(edits.length === 0 ? "none" : "allSame")} />}
      {untouched === 0 ? null : (
        <p className="max-w-measure text-14 text-ink-soft">{t("meanwhile", { count: untouched })}</p>
      )}
      {leftOut.length === 0 ? null : (
        <Notice tone="warn" title={t("leftOut", { count: leftOut.length })}>
          <ul className="max-h-48 overflow-auto">
            {leftOut.map(({ key, reason }) => (
              <li key={key} className="text-13">
                {labelOf(key)} <span className="text-ink-soft">{t(`leftOutReasons.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
