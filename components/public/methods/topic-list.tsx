import { useLocale } from "next-intl";
import type { Topic } from "#lib/domain/methods/topic.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The topics with what each says in a sentence. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const locale = useLocale();
  return (
    <ul className="max-w-measure">
      {topics.map(({ slug, title, lead }) => (
        <li key={slug} className="border-line border-b py-3">
          <Link href={`/methods/${slug}`} prefetch={false} className="font-serif text-18">
            {title[locale]}
          </Link>
          <p className="text-14 text-ink-soft">{lead[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
