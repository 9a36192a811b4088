import { Link } from "#lib/i18n/navigation.ts";

/** The years of a body's reports as links, each large enough for a finger. */
export function YearLinks({ slug, years }: { slug: string; years: readonly number[] }) {
  return (
    <span className="tabular inline-flex flex-wrap gap-x-2">
      {years.map((year) => (
        <Link
          key={year}
          href={`/o/${slug}/${year}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center px-0.5"
        >
          {year}
        </Link>
      ))}
    </span>
  );
}
