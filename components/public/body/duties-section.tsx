import { useLocale, useTranslations } from "next-intl";
import { YearsTable } from "#components/public/years-table.tsx";
import { dutiesCalendar, dutyLabel } from "#lib/domain/views/body/body-charts.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { QuestionSection } from "./question-section.tsx";

/** Did the reports come, and in time? A calendar of states, and every report with its day. */
export function DutiesSection({ page }: { page: BodyPage }) {
  const t = useTranslations("bodies.page.duties");
  const scopes = useTranslations("public.scopes");
  const locale = useLocale();
  const { body, duties } = page;
  const names = { consolidated: scopes("consolidated"), own_organ: scopes("own_organ") };
  const principal = duties.filter(({ duty }) => duty.scope === page.scope);
  const count = (...statuses: readonly string[]) =>
    principal.filter(({ duty }) => statuses.includes(duty.status)).length;
  const words = {
    name: body.shortName[locale],
    years: principal.length,
    inTime: count("published"),
    late: count("published_late"),
    overdue: count("overdue"),
    entered: count("entered"),
    waiting: count("in_review", "due", "not_due"),
  };
  const [newest] = principal;
  return (
    <QuestionSection
      id="duties"
      question={t("question")}
      title={
        newest === undefined
          ? t("none")
          : t("title", { name: words.name, year: newest.year, state: dutyLabel(newest.duty, locale) })
      }
      summary={t("summary", words)}
      subtitle={t("subtitle")}
      spec={duties.length === 0 ? null : dutiesCalendar(duties, names, locale)}
      table={<YearsTable page={page} />}
      notes={t("notes")}
      source={t("source")}
    />
  );
}
