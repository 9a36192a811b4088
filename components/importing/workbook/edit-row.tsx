import { useFormatter, useTranslations } from "next-intl";
import type { WeighedEdit } from "#lib/domain/reports/weigh-edits.ts";
import type { MeanwhileChange } from "#lib/domain/views/workbook-preview.ts";
import { EditFindings } from "./edit-findings.tsx";
import { EditValue } from "./edit-value.tsx";
import { TextEdit } from "./text-edit.tsx";
import { usePlaceLabel } from "./use-place-label.ts";
import { editField, type WorkbookChoices } from "./use-workbook-choices.ts";

interface EditRowProps {
  edit: WeighedEdit;
  choices: WorkbookChoices;
  meanwhile: MeanwhileChange | null;
}

/** One place: what stands there, what the workbook says, what the checks say of it, and whether it is taken. */
export function EditRow({ edit, choices, meanwhile }: EditRowProps) {
  const t = useTranslations("importing.workbook");
  const format = useFormatter();
  const labelOf = usePlaceLabel(choices.template);
  const { key, base, now, typed, how, sheet, address, standing } = edit;
  const isText = key !== "title" && !choices.template.cellByKey.has(key);
  const field = editField(choices.template, edit);
  return (
    <li
      id={`edit-${key}`}
      className="grid gap-x-6 gap-y-1 border-line border-b py-2 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
    >
      <label className="flex min-h-8 items-start gap-2 text-14">
        <input
          type="checkbox"
          name={field}
          value={typed === "" ? "on" : typed}
          checked={choices.isTaken(key)}
          onChange={({ target }) => choices.take(key, target.checked)}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        <span>
          <span className="sr-only">{t(typed === "" ? "empty" : "take")} </span>
          {labelOf(key)}
          <span className="block text-12 text-ink-soft">
            {t("at", { sheet, address })}
            {how === "typed" ? null : ` · ${t(`how.${how}`)}`}
          </span>
        </span>
      </label>
      <div>
        {isText ? (
          <TextEdit before={now} after={typed} />
        ) : (
          <dl className={`grid max-w-measure gap-4 ${standing === "clash" ? "grid-cols-3" : "grid-cols-2"}`}>
            {standing === "clash" ? <EditValue name={t("base")} value={base} /> : null}
            <EditValue name={t("now")} value={now} />
            <EditValue name={t("file")} value={typed} isNew />
          </dl>
        )}
        {standing === "clash" && meanwhile !== null ? (
          <p className="text-12 text-warn">
            {t("changedBy", { name: meanwhile.by, when: format.dateTime(new Date(meanwhile.at), "minute") })}
          </p>
        ) : null}
        <EditFindings place={key} choices={choices} />
      </div>
    </li>
  );
}
