import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { ViewTable } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { COMPARE_WORDS } from "./compare-words.ts";
import { placedValue } from "./placed-value.ts";

interface LensInput {
  readonly comparison: Comparison;
  readonly lens: readonly Comparison[];
  readonly asOf: string | null;
}

/** The newest year with a figure under every definition of the indicator's name, each named; nothing where it has one only. */
export function lensTable({ comparison, lens, asOf }: LensInput, locale: Locale): readonly ViewTable[] {
  const name = lensOf(comparison.indicator)?.name[locale];
  const year = comparison.years
    .filter((one) =>
      comparison.series.some(({ points }) =>
        points.some((point) => point.year === one && point.version !== null),
      ),
    )
    .at(-1);
  if (name === undefined || year === undefined || lens.length === 0) return [];
  const say = COMPARE_WORDS[locale];
  const { series } = comparison;
  return [
    {
      key: "definitions",
      caption: say.lens(name, year),
      columns: [
        { key: "body", label: say.body, kind: "head", unit: null, breakBefore: null },
        ...lens.map(({ indicator }) => ({
          key: indicator.id,
          label: `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`,
          kind: "figure" as const,
          unit: null,
          breakBefore: null,
        })),
      ],
      rows: series.map((line) => ({
        key: line.token,
        part: null,
        isHighlighted: false,
        cells: [
          wordsCell(bodyName(line, locale), `/o/${line.slug}`),
          ...lens.map((one) => {
            const same = one.series.find(({ token }) => token === line.token);
            const point = same?.points.find((each) => each.year === year);
            return same === undefined || point === undefined
              ? wordsCell("")
              : valueCell(placedValue(one, same, point), locale, asOf !== null);
          }),
        ],
      })),
    },
  ];
}
