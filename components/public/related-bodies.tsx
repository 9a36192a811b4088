import { useLocale } from "next-intl";
import type { RelatedBody } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Bodies by their short names, one beside the other. */
export function RelatedBodies({ bodies }: { bodies: readonly RelatedBody[] }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-14">
      {bodies.map((body) => (
        <li key={body.slug}>
          <Link href={`/o/${body.slug}`} prefetch={false}>
            {body.shortName[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
