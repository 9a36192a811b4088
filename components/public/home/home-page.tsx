import { useTranslations } from "next-intl";
import { RecentPublications } from "#components/public/recent-publications.tsx";
import { SearchForm } from "#components/public/search-form.tsx";
import { FrozenNotice } from "#components/public/view/frozen-notice.tsx";
import { LiveOrFrozen } from "#components/public/view/live-or-frozen.tsx";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { HomeView } from "#lib/domain/views/home-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { AreaList } from "./area-list.tsx";
import { HomeFacts } from "./home-facts.tsx";
import { HomeQuestions } from "./home-questions.tsx";
import { StatusBar } from "./status-bar.tsx";
import { YearPicker } from "./year-picker.tsx";

/** The first page for a year: find a body, a question, a number; who has published; what is new. */
export function HomePage({ home }: { home: HomeView }) {
  const t = useTranslations("home");
  const words = useTranslations("view.frozen");
  const { year, years, status, questions, recent, asOf } = home;
  return (
    <>
      <h1 className="font-serif text-28 sm:text-36">{t("title")}</h1>
      <p className="max-w-measure pt-3 pb-6">{t("lead")}</p>
      <FrozenNotice page={home}>
        <p>{words("register")}</p>
        <p>{words("withoutSearch")}</p>
      </FrozenNotice>
      {asOf === null ? <SearchForm asked={null} /> : null}
      {questions === null ? null : <HomeQuestions page={questions} />}
      <section aria-labelledby="year" className="pt-10">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pb-3">
          <h2 id="year" className="font-serif text-22">
            {t("yearTitle", { year })}
          </h2>
          <YearPicker home={home} />
        </div>
        {years.length === 0 ? <p>{t("noReports")}</p> : <HomeFacts home={home} />}
      </section>
      <section aria-labelledby="progress" className="pt-10">
        <h2 id="progress" className="font-serif text-22">
          {t("progress")}
        </h2>
        <p className="max-w-measure pt-1 pb-3 text-14 text-ink-soft">{t("progressLead")}</p>
        <StatusBar counts={status.total} />
        <div className="pt-4">
          <AreaList status={status} />
        </div>
        <p className="pt-3 text-14">
          <Link
            href={frozenPath(`/status/${year}`, asOf)}
            prefetch={false}
            className="inline-flex min-h-6 items-center"
          >
            {t("allStatus", { year })}
          </Link>
        </p>
      </section>
      <section aria-labelledby="recent" className="pt-10">
        <h2 id="recent" className="pb-2 font-serif text-22">
          {t("recent")}
        </h2>
        <RecentPublications recent={recent} />
        <p className="pt-3 text-14">
          <Link href="/releases" prefetch={false} className="inline-flex min-h-6 items-center">
            {t("allReleases")}
          </Link>
        </p>
      </section>
      <LiveOrFrozen page={home} />
    </>
  );
}
