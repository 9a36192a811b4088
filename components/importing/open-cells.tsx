import { useLocale, useTranslations } from "next-intl";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ImportCell, ImportPreview } from "#lib/domain/views/import-preview.ts";
import { cellField } from "./accept-fields.ts";
import type { ImportChoices } from "./use-import-choices.ts";

const LONGEST = 60;

interface OpenCellsProps {
  preview: ImportPreview;
  template: Template;
  choices: ImportChoices;
  /** What the figures go into: a draft can be completed later, a report of the past only here. */
  into: "draft" | "historical";
}

/** Cells that the document lets be read in several ways, row by row. Nothing is chosen beforehand: a guess is worse than a gap. */
export function OpenCells({ preview, template, choices, into }: OpenCellsProps) {
  const t = useTranslations("importing.open");
  const locale = useLocale();
  const open = preview.cells.filter(({ typed }) => typed === null);
  if (open.length === 0) return null;
  const rowOf = ({ key }: ImportCell) => {
    const cell = template.cellByKey.get(key);
    return `${cell?.table}.${cell?.row}`;
  };
  const rows = [...new Set(open.map(rowOf))];
  return (
    <section aria-labelledby="open-cells">
      <h2 id="open-cells" className="text-16">
        {t("title", { count: open.length })}
      </h2>
      <p className="text-13 text-ink-soft">{t(`lead.${into}`)}</p>
      <ul className="mt-2 border-line border-t">
        {rows.map((row) => {
          const cells = open.filter((cell) => rowOf(cell) === row);
          const [first] = cells;
          const definition = first && template.cellByKey.get(first.key);
          if (first === undefined || definition === undefined) return null;
          return (
            <li key={row} className="border-line border-b py-2">
              <p className="text-14">
                {definition.tableLabel[locale]} · {definition.rowLabel[locale]}{" "}
                <a href={`#source-${first.place.line}`} data-cell={first.key} className="text-13">
                  {first.place.page === null
                    ? t("line", { line: first.place.line })
                    : t("pageLine", { page: first.place.page, line: first.place.line })}
                </a>{" "}
                <span lang="zh" className="wrap-anywhere tabular bg-accent-tint px-1">
                  {shorten(preview, first)}
                </span>
              </p>
              <div className="mt-1 flex flex-wrap gap-x-4 gap-y-2">
                {cells.map((cell) => (
                  <OpenCell key={cell.key} cell={cell} template={template} choices={choices} into={into} />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The very words that can be read in several ways. */
function shorten({ sourceText }: ImportPreview, { place }: ImportCell): string {
  const words = sourceText.slice(place.offset, place.offset + place.length).trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function OpenCell({ cell, template, choices, into }: Omit<OpenCellsProps, "preview"> & { cell: ImportCell }) {
  const t = useTranslations("importing.open");
  const locale = useLocale();
  const definition = template.cellByKey.get(cell.key);
  const typed = [...new Set(cell.candidates.map((candidate) => candidate.typed))].filter((one) => one !== "");
  return (
    <label className="text-13" data-cells={cell.key}>
      <span className="block text-ink-soft">{definition?.columnLabel[locale]}</span>
      <span className="sr-only">{definition?.rowLabel[locale]}</span>
      <select
        id={`choose-${cell.key}`}
        name={cellField(cell.key)}
        value={choices.parts.cells[cell.key] ?? ""}
        onChange={({ target }) => choices.chooseCell(cell.key, target.value)}
        className={`${FIELD_LOOK} tabular h-8 min-w-24 py-0`}
      >
        <option value="">{typed.length === 0 ? t(`tooMany.${into}`) : t(`unchosen.${into}`)}</option>
        {typed.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
