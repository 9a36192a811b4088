import { useLocale } from "next-intl";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface OtherIndicatorsProps {
  /** Of the indicator that is shown. */
  current: string;
  /** Where the same is shown by another; null where it cannot be. */
  pathOf: (indicator: string) => string | null;
}

/** The same bodies and years by every other indicator. */
export function OtherIndicators({ current, pathOf }: OtherIndicatorsProps) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-14">
      {INDICATORS.filter(({ id }) => id !== current).map(({ id, name }) => {
        const path = pathOf(id);
        return path === null ? null : (
          <li key={id}>
            <Link href={path} prefetch={false}>
              {name[locale]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
