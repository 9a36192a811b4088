import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { DueReport, RollCall, RollCallBody } from "#lib/domain/views/roll-call.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PracticeMark } from "./practice-mark.tsx";
import { PunctualityMark } from "./punctuality-mark.tsx";
import { YearLinks } from "./year-links.tsx";

/** The bodies of a jurisdiction that collects reports here: who has published that of its latest year and who has not, and which years there are to read. */
export function RollCallTable({ call }: { call: RollCall }) {
  const t = useTranslations("public.home");
  const locale = useLocale();
  const due = call.bodies.flatMap((body) => body.due);
  return (
    <section aria-labelledby={`roll-${call.code}`} className="pt-6">
      <h3 id={`roll-${call.code}`} className="flex flex-wrap items-baseline gap-x-3 font-serif text-18">
        {call.name[locale]}
        {call.isPractice ? <PracticeMark /> : null}
      </h3>
      <p className="pb-2 text-13 text-ink-soft">
        <Progress year={call.year} due={due} />
      </p>
      <DataTable caption={call.name[locale]}>
        <thead>
          <tr>
            <HeadCell>{t("body")}</HeadCell>
            <HeadCell>{t("state", { year: call.year })}</HeadCell>
            <HeadCell>{t("years")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {call.bodies.map((body) => (
            <Row key={body.slug} className="align-baseline">
              <RowHead>
                <Link href={`/o/${body.slug}`} prefetch={false}>
                  {body.name[locale]}
                </Link>
              </RowHead>
              <Cell>
                <DueList due={body.due} />
              </Cell>
              <Cell>
                <Years body={body} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function Progress({ year, due }: { year: number; due: readonly DueReport[] }) {
  const t = useTranslations("public.home");
  const count = (punctuality: DueReport["punctuality"]) =>
    due.filter((report) => report.punctuality === punctuality).length;
  const late = count("published_late");
  const overdue = count("overdue");
  return (
    <>
      {t("progress", { year, due: due.length, done: count("published") + late })}
      {late > 0 ? t("progressLate", { late }) : ""}
      {overdue > 0 ? t("progressMissing", { overdue }) : ""}
      {t("progressEnd")}
    </>
  );
}

function DueList({ due }: { due: readonly DueReport[] }) {
  const t = useTranslations("public");
  const format = useFormatter();
  return (
    <ul>
      {due.map((report) => (
        <li key={report.scope} className="flex flex-wrap items-center gap-x-2">
          <PunctualityMark punctuality={report.punctuality} />
          {due.length > 1 ? <span>{t(`scopes.${report.scope}`)}</span> : null}
          {report.dueOn === null || report.version !== null ? null : (
            <span className="text-12 text-ink-soft">
              {t("dueOn", { date: format.dateTime(new Date(`${report.dueOn}T04:00:00Z`), "day") })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Years({ body }: { body: RollCallBody }) {
  const t = useTranslations("public.home");
  if (body.years.length === 0) return <span className="text-ink-soft">{t("none")}</span>;
  return <YearLinks slug={body.slug} years={body.years} />;
}
