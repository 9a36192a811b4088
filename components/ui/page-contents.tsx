import { useTranslations } from "next-intl";

interface Part {
  /** The part's anchor, without `#`. */
  readonly id: string;
  readonly words: string;
}

/** What a long page holds, each a way there. */
export function PageContents({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("contents")} className="py-4 text-14 print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-6 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
