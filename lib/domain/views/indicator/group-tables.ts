import { formatAlone, formatIndicator, NO_BASE } from "#lib/domain/indicators/format-indicator.ts";
import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "#lib/domain/sentences/capital.ts";
import type { ViewTable } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { type IndicatorGroup, yearOf } from "./indicator-group.ts";
import { INDICATOR_PAGE_WORDS } from "./indicator-words.ts";

/** What the groups show in one year: how many can be compared, the median, the middle half, all taken together. */
export function groupsTable(
  indicator: Indicator,
  groups: readonly IndicatorGroup[],
  year: number,
  locale: Locale,
): ViewTable {
  const say = INDICATOR_PAGE_WORDS[locale];
  const figure = (key: string, label: string) => ({
    key,
    label,
    kind: "figure" as const,
    unit: null,
    breakBefore: null,
  });
  return {
    key: "groups",
    caption: say.groups(year),
    columns: [
      { key: "group", label: say.columns.group, kind: "head", unit: null, breakBefore: null },
      figure("bodies", say.columns.bodies),
      figure("median", say.columns.median),
      figure("middle_half", say.columns.quarters),
      figure("together", say.columns.whole),
    ],
    rows: groups.flatMap((group) => {
      const shown = yearOf(group, year);
      if (shown === undefined) return [];
      const { members, compared, median, quartiles, whole } = shown;
      const alone = (number: number) => formatAlone(indicator, Math.round(number * 100) / 100);
      return {
        key: group.token,
        part: null,
        isHighlighted: false,
        cells: [
          wordsCell(capital(group.name[locale]), `/rank/${indicator.id}/${group.token}/${year}`),
          wordsCell(say.compared(compared, members)),
          wordsCell(median === null ? NO_BASE : alone(median)),
          wordsCell(quartiles === null ? NO_BASE : `${alone(quartiles.lower)} – ${alone(quartiles.upper)}`),
          {
            ...wordsCell(formatIndicator(indicator, whole.value, locale)),
            detail: say.ofBodies(whole.counted, whole.of),
          },
        ],
      };
    }),
  };
}

/** The groups taken together, year by year, each with how many bodies it rests on. */
export function historyTable(
  indicator: Indicator,
  groups: readonly IndicatorGroup[],
  breaks: readonly SeriesBreak[],
  locale: Locale,
): ViewTable {
  const say = INDICATOR_PAGE_WORDS[locale];
  const years = groups[0]?.years.map(({ year }) => year) ?? [];
  return {
    key: "history",
    caption: say.history,
    columns: [
      { key: "group", label: say.columns.group, kind: "head", unit: null, breakBefore: null },
      ...years.map((year) => ({
        key: String(year),
        label: String(year),
        kind: "figure" as const,
        unit: null,
        breakBefore: breaks.find((one) => one.isBreak && one.year === year)?.label[locale] ?? null,
      })),
    ],
    rows: groups.map((group) => ({
      key: group.token,
      part: null,
      isHighlighted: false,
      cells: [
        wordsCell(capital(group.name[locale])),
        ...group.years.map(({ whole }) => ({
          ...wordsCell(formatIndicator(indicator, whole.value, locale)),
          detail: whole.counted === 0 ? null : say.ofBodies(whole.counted, whole.of),
        })),
      ],
    })),
  };
}
