import { useLocale, useTranslations } from "next-intl";
import { YearsTable } from "#components/public/years-table.tsx";
import { REPORT_SCOPES, type ReportScope } from "#lib/domain/reports/types.ts";
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
  const others = REPORT_SCOPES.filter(
    (scope) => scope !== page.scope && duties.some(({ duty }) => duty.scope === scope),
  );
  const summary =
    others.length === 0
      ? t("summary", countsOf(page, page.scope))
      : [page.scope, ...others]
          .map((scope) => t("summaryOf", { scope: names[scope], words: t("summary", countsOf(page, scope)) }))
          .join(locale === "en" ? " " : "");
  const [newest] = principal;
  return (
    <QuestionSection
      id="duties"
      question={t("question")}
      title={
        newest === undefined
          ? t("none")
          : t("title", {
              name: body.shortName[locale],
              year: newest.year,
              state: dutyLabel(newest.duty, locale),
            })
      }
      summary={summary}
      subtitle={t("subtitle")}
      spec={duties.length === 0 ? null : dutiesCalendar(duties, names, locale)}
      table={<YearsTable page={page} />}
      notes={t("notes")}
      source={t("source")}
    />
  );
}

/** In how many years the reports of one scope had which state. */
function countsOf({ duties }: BodyPage, scope: ReportScope) {
  const own = duties.filter(({ duty }) => duty.scope === scope);
  const count = (...statuses: readonly string[]) =>
    own.filter(({ duty }) => statuses.includes(duty.status)).length;
  return {
    years: own.length,
    inTime: count("published"),
    late: count("published_late"),
    overdue: count("overdue"),
    entered: count("entered"),
    waiting: count("in_review", "due", "not_due"),
  };
}
