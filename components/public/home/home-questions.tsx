import { useLocale, useTranslations } from "next-intl";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import type { QuestionPage } from "#lib/domain/questions/question-page.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { QuestionList } from "./question-list.tsx";

/** The way in by questions, asked of one body; another one is a search away. */
export function HomeQuestions({ page }: { page: QuestionPage }) {
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <section aria-labelledby="questions" className="pt-10">
      <h2 id="questions" className="font-serif text-22">
        {t("questions")}
      </h2>
      <p className="flex max-w-measure flex-wrap items-baseline gap-x-2 pt-1 pb-4 text-14 text-ink-soft">
        {t.rich("questionsLead", {
          body: () => (
            <Link href={`/o/${page.slug}`} prefetch={false}>
              {page.name[locale]}
            </Link>
          ),
        })}
        {page.isPractice ? <PracticeMark /> : null}
      </p>
      <QuestionList questions={page.questions} />
    </section>
  );
}
