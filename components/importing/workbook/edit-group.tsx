import { useTranslations } from "next-intl";
import type { WeighedEdit } from "#lib/domain/reports/weigh-edits.ts";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";
import { EditRow } from "./edit-row.tsx";
import type { WorkbookChoices } from "./use-workbook-choices.ts";

interface EditGroupProps {
  standing: Exclude<WeighedEdit["standing"], "same">;
  preview: WorkbookPreview;
  choices: WorkbookChoices;
}

const TITLES = { change: "changes", deletion: "deletions", clash: "clashes" } as const;

/** The edits of one kind: those that go in, those that would empty something, those that somebody else changed as well. */
export function EditGroup({ standing, preview, choices }: EditGroupProps) {
  const t = useTranslations("importing.workbook");
  const edits = choices.edits.filter((edit) => edit.standing === standing);
  if (edits.length === 0) return null;
  const id = `edits-${standing}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-16">
        {t(TITLES[standing], { count: edits.length })}
      </h2>
      {standing === "change" ? null : (
        <p className="max-w-measure text-14 text-ink-soft">{t(`${TITLES[standing]}Lead`)}</p>
      )}
      <ul className="mt-2 border-edge border-t">
        {edits.map((edit) => (
          <EditRow
            key={edit.key}
            edit={edit}
            choices={choices}
            meanwhile={preview.meanwhile.find(({ key }) => key === edit.key) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
