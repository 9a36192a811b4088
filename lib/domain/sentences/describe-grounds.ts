import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { type Finding, listed, passage } from "./finding.ts";
import { GROUNDS_WORDS } from "./grounds-words.ts";

export interface DescribedGrounds {
  /** A body or a group. */
  readonly who: Localized;
  readonly year: number;
  /** The grounds of the form with how often each was used, over all bodies with figures. */
  readonly grounds: readonly { readonly name: Localized; readonly count: number }[];
  /** Bodies with figures, of how many; 1 of 1 for a single body. */
  readonly counted: number;
  readonly of: number;
}

const SHOWN = 3;

/** Says on what grounds information was refused. Which ground is used says nothing of whether it was right. */
export function describeGrounds(
  { who, year, grounds, counted, of }: DescribedGrounds,
  locale: Locale,
): Finding {
  const say = GROUNDS_WORDS[locale];
  const coverage = of > 1 ? say.coverage(counted, of) : "";
  if (counted === 0) {
    const none = say.none(who[locale], year);
    return { title: none, summary: passage([none, coverage], locale) };
  }
  const total = grounds.reduce((sum, { count }) => sum + count, 0);
  const sorted = grounds.toSorted((a, b) => b.count - a.count);
  const [first] = sorted;
  if (first === undefined || total === 0) {
    const none = say.noRefusal(who[locale], year);
    return { title: none, summary: passage([none, coverage], locale) };
  }
  const share = (count: number) =>
    `${formatPercent((100 * count) / total)} (${groupThousands(String(count))}/${groupThousands(String(total))})`;
  const firsts = sorted.filter(({ count }) => count === first.count);
  const title =
    firsts.length === 1
      ? say.most(who[locale], year, first.name[locale], share(first.count))
      : say.tied(
          who[locale],
          year,
          listed(
            firsts.map(({ name }) => quoted(name[locale], locale)),
            locale,
          ),
          share(first.count),
        );
  const used = sorted.filter(({ count }) => count > 0);
  const order = used.slice(0, SHOWN).map(({ name, count }) => say.share(name[locale], share(count)));
  const unused = grounds.length - used.length;
  return {
    title,
    summary: passage(
      [
        say.refused(groupThousands(String(total))),
        say.order(listed(order, locale)),
        unused > 0 ? say.unused(unused) : "",
        coverage,
      ],
      locale,
    ),
  };
}

function quoted(name: string, locale: Locale): string {
  return locale === "zh-Hant" ? `「${name}」` : `“${name}”`;
}
