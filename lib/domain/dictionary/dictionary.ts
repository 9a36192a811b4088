import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { unitOf } from "#lib/domain/indicators/format-indicator.ts";
import type { GroupIndicator } from "#lib/domain/indicators/group-indicator.ts";
import { GROUP_INDICATORS } from "#lib/domain/indicators/group-indicators.ts";
import { INDICATORS, VARIANTS } from "#lib/domain/indicators/registry.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { type CellDefinition, MEASURES, type Measure, type Template } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { measureCode } from "./measure-code.ts";
import { MEASURE_WORDS } from "./measure-words.ts";

/** cell: one place in a form; measure: a sum of cells that every form knows in its own way; the others are computed from measures. */
export const DICTIONARY_KINDS = ["cell", "measure", "indicator", "variant", "group_indicator"] as const;
export type DictionaryKind = (typeof DICTIONARY_KINDS)[number];

/** integer: a whole number; decimal: exact; percent: of a base that is always given with it. */
export type DictionaryType = "integer" | "decimal" | "percent";

/** One line of the dictionary of the data: what a name in a file means. */
export interface DictionaryEntry {
  readonly kind: DictionaryKind;
  /** As data files name it: `t3.granted.total`, `new_received`, `disclosure_rate`. */
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly unit: Localized;
  readonly type: DictionaryType;
  /** The forms that have it: `2019`, `2021`. */
  readonly forms: readonly string[];
  /** Below this base a figure is not compared; null where there is no base. */
  readonly minimumBase: number | null;
}

/** Everything that the data name: cells form by form, measures, indicators, in the order of the forms and lists. */
export function dictionary(): readonly DictionaryEntry[] {
  return [
    ...cellEntries(),
    ...MEASURES.map(measureEntry),
    ...INDICATORS.map((indicator) => indicatorEntry("indicator", indicator)),
    ...VARIANTS.map((indicator) => indicatorEntry("variant", indicator)),
    ...GROUP_INDICATORS.map(groupIndicatorEntry),
  ];
}

/** A key that several forms share has one line for each wording of its label. */
function cellEntries(): readonly DictionaryEntry[] {
  const entries: DictionaryEntry[] = [];
  for (const template of TEMPLATES) {
    for (const cell of template.cells) {
      const known = entries.findIndex(
        ({ code, name }) => code === cell.key && name["zh-Hans"] === cell.label["zh-Hans"],
      );
      const entry = entries[known];
      if (entry === undefined) entries.push(cellEntry(template, cell));
      else entries[known] = { ...entry, forms: [...entry.forms, template.format] };
    }
  }
  return entries;
}

function cellEntry(template: Template, cell: CellDefinition): DictionaryEntry {
  const { key, label, help, tableLabel, rowLabel, columnLabel, unit, valueType } = cell;
  const place = (locale: keyof Localized) =>
    [tableLabel, rowLabel, columnLabel].map((part) => part[locale]).join(" / ");
  return {
    kind: "cell",
    code: key,
    name: label,
    description: help ?? wording(place("zh-Hans"), place("zh-Hant"), place("en")),
    unit: unit === null ? STATED : unitWords(unit),
    type: valueType === "money" ? "decimal" : "integer",
    forms: [template.format],
    minimumBase: null,
  };
}

function measureEntry(measure: Measure): DictionaryEntry {
  const knowing = TEMPLATES.filter((template) => template.measures[measure] !== undefined);
  const isMoney = knowing.some((template) =>
    template.measures[measure]?.some((key) => template.cellByKey.get(key)?.valueType === "money"),
  );
  return {
    kind: "measure",
    code: measureCode(measure),
    ...MEASURE_WORDS[measure],
    type: isMoney ? "decimal" : "integer",
    forms: knowing.map(({ format }) => format),
    minimumBase: null,
  };
}

function indicatorEntry(kind: "indicator" | "variant", indicator: Indicator): DictionaryEntry {
  return {
    kind,
    code: indicator.code,
    name: indicator.name,
    description: indicator.definition,
    unit: unitOf(indicator),
    type: TYPES[indicator.kind],
    forms: TEMPLATES.filter((template) => hasAll(template, indicator)).map(({ format }) => format),
    minimumBase: indicator.kind === "count" ? null : indicator.minimumBase,
  };
}

function groupIndicatorEntry({ code, name, definition }: GroupIndicator): DictionaryEntry {
  return {
    kind: "group_indicator",
    code,
    name,
    description: definition,
    unit: wording("%", "%", "%"),
    type: "percent",
    forms: TEMPLATES.map(({ format }) => format),
    minimumBase: null,
  };
}

const TYPES = { rate: "percent", growth: "percent", per_10k: "decimal", count: "integer" } as const;

const STATED = wording("报告注明的单位", "報告註明的單位", "as stated in the report");
const UNIT_WORDS: Readonly<Record<string, Localized>> = {
  件: wording("件", "件", "items"),
  项: wording("项", "項", "items"),
  个: wording("个", "個", "items"),
  万元: wording("万元", "萬元", "10,000 yuan"),
};

function unitWords(unit: string): Localized {
  return UNIT_WORDS[unit] ?? wording(unit, unit, unit);
}

function hasAll(template: Template, indicator: Indicator): boolean {
  return measuresOf(indicator).every((measure) => template.measures[measure] !== undefined);
}
