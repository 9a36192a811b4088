import { useLocale } from "next-intl";
import { ASKER_WORDS, ASKERS, type Question } from "#lib/domain/questions/questions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The questions by who asks them; each is a link to the page that answers it. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const locale = useLocale();
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {ASKERS.map((asker) => (
        <section key={asker} aria-labelledby={`ask-${asker}`}>
          <h3 id={`ask-${asker}`} className="border-ink border-b pb-1 font-semibold text-14">
            {ASKER_WORDS[asker][locale]}
          </h3>
          <ul>
            {questions
              .filter((question) => question.asker === asker)
              .map(({ key, words, path }) => (
                <li key={key} className="border-line border-b">
                  <Link href={path} prefetch={false} className="block py-2 text-14">
                    {words[locale]}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
