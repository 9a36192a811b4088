import { useLocale } from "next-intl";
import { type ComparisonPlace, comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The same bodies and years by every other indicator. */
export function OtherIndicators({ place }: { place: ComparisonPlace }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-14">
      {INDICATORS.filter(({ id }) => id !== place.indicator).map(({ id, name }) => (
        <li key={id}>
          <Link href={comparisonPath({ ...place, indicator: id })} prefetch={false}>
            {name[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
