import { useTranslations } from "next-intl";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";

/** How much of the form was read, in figures. */
export function PreviewSummary({ preview, template }: { preview: ImportPreview; template: Template }) {
  const t = useTranslations("importing.summary");
  const { cells, texts, equations, unmatched } = preview;
  const open = cells.filter(({ typed }) => typed === null).length;
  const sections = template.sections.filter(({ content }) => content === "text").map(({ key }) => key);
  const facts = [
    ["cells", t("ofAll", { count: cells.length - open, all: template.cells.length })],
    ["open", String(open)],
    [
      "texts",
      t("ofAll", { count: texts.filter(({ key }) => sections.includes(key)).length, all: sections.length }),
    ],
    ["equations", t("ofAll", { count: equations.passed, all: equations.passed + equations.failed.length })],
    ["unmatched", String(unmatched.length)],
  ] as const;
  return (
    <section aria-label={t("label")}>
      <dl className="grid grid-cols-2 border-line border-y sm:grid-cols-5">
        {facts.map(([name, figure]) => (
          <div key={name} className="py-2 pr-4">
            <dt className="text-13 text-ink-soft">{t(name)}</dt>
            <dd className="tabular text-18">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
