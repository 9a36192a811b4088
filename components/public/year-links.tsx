import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface YearLinksProps {
  slug: string;
  years: readonly number[];
  /** The day that the links lead to; now where absent. */
  asOf?: string | null;
}

/** The years of a body's reports as links, each large enough for a finger. */
export function YearLinks({ slug, years, asOf = null }: YearLinksProps) {
  return (
    <span className="tabular inline-flex flex-wrap gap-x-2">
      {years.map((year) => (
        <Link
          key={year}
          href={frozenPath(`/o/${slug}/${year}`, asOf)}
          prefetch={false}
          className="inline-flex min-h-6 items-center px-0.5"
        >
          {year}
        </Link>
      ))}
    </span>
  );
}
