import { useLocale } from "next-intl";
import type { Topic } from "#lib/domain/methods/topic.ts";

/** A topic as running text. */
export function TopicView({ topic }: { topic: Topic }) {
  const locale = useLocale();
  return (
    <article className="max-w-measure">
      <h1 className="font-serif text-28">{topic.title[locale]}</h1>
      <p className="pt-3 text-18">{topic.lead[locale]}</p>
      {topic.sections.map((section) => (
        <section key={section.heading["zh-Hans"]} className="pt-8">
          <h2 className="pb-2 font-serif text-22">{section.heading[locale]}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph["zh-Hans"]} className="pb-3">
              {paragraph[locale]}
            </p>
          ))}
          {section.list.length === 0 ? null : (
            <ul className="list-disc space-y-1 pl-5">
              {section.list.map((entry) => (
                <li key={entry["zh-Hans"]}>{entry[locale]}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
