import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { TextKey } from "#lib/domain/templates/types.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { cellField, textField } from "./accept-fields.ts";
import type { ImportChoices } from "./use-import-choices.ts";

interface AcceptOptionsProps {
  preview: ImportPreview;
  choices: ImportChoices;
}

/** What goes into the draft and what stays; carries every certain figure as a field, so that it works without a script. */
export function AcceptOptions({ preview, choices }: AcceptOptionsProps) {
  const t = useTranslations("importing.accept");
  const { parts, changes, hasRivals } = choices;
  const cells = changes.filter(({ change }) => change.kind === "cell").length;
  return (
    <section aria-labelledby="accept" className="border-line border-b pb-4">
      <h2 id="accept" className="text-16">
        {t("title")}
      </h2>
      <input type="hidden" name="revision" value={preview.draft.revision} />
      <input type="hidden" name="source" value={preview.sourceName ?? ""} />
      {preview.cells.map(({ key, typed }) =>
        typed === null ? null : <input key={key} type="hidden" name={cellField(key)} value={typed} />,
      )}
      <TextChoices preview={preview} choices={choices} />
      {hasRivals ? (
        <fieldset className="mt-2">
          <legend className="font-semibold text-14">{t("rivals")}</legend>
          {(["filled", "nothing"] as const).map((keep) => (
            <label key={keep} className="flex min-h-8 items-start gap-2 py-1 text-14">
              <input
                type="radio"
                name="keep"
                value={keep}
                checked={parts.keep === keep}
                onChange={() => choices.keep(keep)}
                className="mt-1 size-4 shrink-0 accent-accent"
              />
              <span>{t(`keep.${keep}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="keep" value={parts.keep} />
      )}
      <p className="mt-2 max-w-measure text-13 text-ink-soft">{t("note")}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <SubmitButton name="step" value="accept">
          {t("submit")}
        </SubmitButton>
        <SubmitButton name="step" value="again" look="plain">
          {t("again")}
        </SubmitButton>
        <p role="status" className="text-13 text-ink-soft">
          {t("outcome", { cells, texts: changes.length - cells })}
        </p>
      </div>
    </section>
  );
}

function TextChoices({ preview, choices }: AcceptOptionsProps) {
  const t = useTranslations("importing.accept");
  const locale = useLocale();
  const { sections } = templateById(preview.draft.content.template);
  const { title } = preview;
  if (title === null && preview.texts.length === 0) return null;
  const nameOf = (key: TextKey) =>
    sections.find((section) => section.key === key)?.title[locale] ?? t("intro");
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold text-14">{t("texts")}</legend>
      {title === null ? null : (
        <Checkbox
          id="title"
          value={title}
          checked={choices.parts.title !== null}
          onChange={({ target }) => choices.takeTitle(target.checked)}
          label={
            <>
              {t("reportTitle")} <span lang="zh">{title}</span>
            </>
          }
        />
      )}
      {preview.texts.map(({ key, text }) => (
        <Checkbox
          key={key}
          id={`take-${key}`}
          name={textField(key)}
          value={text}
          checked={choices.parts.texts[key] !== undefined}
          onChange={({ target }) => choices.takeText(key, target.checked)}
          label={t("text", { name: nameOf(key), count: [...text.replace(/\s/g, "")].length })}
        />
      ))}
    </fieldset>
  );
}
