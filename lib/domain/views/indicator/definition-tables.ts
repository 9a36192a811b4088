import { RELATION_WORDS } from "#lib/domain/crosswalk/relation.ts";
import { MEASURE_WORDS } from "#lib/domain/dictionary/measure-words.ts";
import { CROSSWALK } from "#lib/domain/indicators/crosswalk.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { ABSENCE_MARKS } from "#lib/domain/indicators/format-indicator.ts";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ViewColumn, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { exampleWords } from "./example-words.ts";
import { INDICATOR_PAGE_WORDS } from "./indicator-words.ts";

/** What the indicator is, in tables: other definitions of its name, worked examples, what became of its parts when the form changed. */
export function definitionTables(indicator: Indicator, locale: Locale): readonly ViewTable[] {
  return [
    lensTable(indicator, locale),
    examplesTable(indicator, locale),
    crosswalkTable(indicator, locale),
  ].filter((table) => table.rows.length > 0);
}

function lensTable(indicator: Indicator, locale: Locale): ViewTable {
  const say = INDICATOR_PAGE_WORDS[locale];
  const lens = lensOf(indicator);
  return {
    key: "definitions",
    caption: say.lens(lens?.name[locale] ?? ""),
    columns: [
      head("name", say.columns.name),
      text("formula", say.columns.formula),
      text("use", say.columns.standing),
    ],
    rows: (lens?.definitions ?? []).map(({ indicator: other, isOfficial }) => {
      const isThis = other.id === indicator.id;
      return row(
        other.id,
        [
          wordsCell(other.name[locale], isThis ? null : `/m/${other.id}`),
          wordsCell(other.definition[locale]),
          wordsCell(
            [isThis ? [say.thisOne] : [], isOfficial ? say.official : say.shownBeside].flat().join(say.comma),
          ),
        ],
        isThis,
      );
    }),
  };
}

function examplesTable(indicator: Indicator, locale: Locale): ViewTable {
  const say = INDICATOR_PAGE_WORDS[locale];
  return {
    key: "examples",
    caption: say.examples,
    columns: [head("given", say.columns.given), text("result", say.columns.result)],
    rows: indicator.examples.map((example, index) =>
      row(String(index + 1), [
        wordsCell(exampleWords(example, locale)),
        wordsCell(shownAs(example.shows, locale)),
      ]),
    ),
  };
}

/** Examples say what is shown in zh-Hans: a mark of absence is another word elsewhere. */
function shownAs(shows: string, locale: Locale): string {
  return Object.values(ABSENCE_MARKS).find((mark) => mark["zh-Hans"] === shows)?.[locale] ?? shows;
}

function crosswalkTable(indicator: Indicator, locale: Locale): ViewTable {
  const say = INDICATOR_PAGE_WORDS[locale];
  const measures = measuresOf(indicator);
  return {
    key: "crosswalk",
    caption: say.crosswalk,
    columns: [
      head("measure", say.columns.measure),
      text("before", say.columns.before),
      text("after", say.columns.after),
      text("relation", say.columns.relation),
      text("note", say.columns.note),
    ],
    rows: CROSSWALK.filter(({ measure }) => measures.includes(measure)).map(
      ({ from, to, measure, relation, note }) =>
        row(`${measure} ${to}`, [
          wordsCell(MEASURE_WORDS[measure].name[locale]),
          wordsCell(templateById(from).format),
          wordsCell(templateById(to).format),
          wordsCell(RELATION_WORDS[relation][locale]),
          wordsCell(note?.[locale] ?? ""),
        ]),
    ),
  };
}

function row(key: string, cells: ViewRow["cells"], isHighlighted = false): ViewRow {
  return { key, part: null, isHighlighted, cells };
}

function head(key: string, label: string): ViewColumn {
  return { key, label, kind: "head", unit: null, breakBefore: null };
}

function text(key: string, label: string): ViewColumn {
  return { key, label, kind: "text", unit: null, breakBefore: null };
}
