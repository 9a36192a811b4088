import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StatusMark } from "#components/public/status-mark.tsx";
import { YearLinks } from "#components/public/year-links.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { ColumnBody, ReportColumn } from "#lib/domain/status/column.ts";
import type { Duty } from "#lib/domain/status/duty.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** A cell on a phone is a line of its row's card. */
const CARD = "max-sm:block max-sm:h-auto max-sm:px-0";

/** Every body of a column: its report of the year with its files, or that there is none, and the other years. On a phone each is a card. */
export function ColumnTable({ column }: { column: ReportColumn }) {
  const t = useTranslations("column");
  const locale = useLocale();
  return (
    <DataTable caption={t("table", { name: column.name[locale], year: column.year })}>
      <thead className="max-sm:sr-only">
        <tr>
          <HeadCell>{t("body")}</HeadCell>
          <HeadCell>{t("report", { year: column.year })}</HeadCell>
          <HeadCell>{t("years")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {column.bodies.map((body) => (
          <Row key={body.slug} className="align-baseline max-sm:grid max-sm:py-2">
            <RowHead className={`${CARD} min-w-40 max-sm:text-14`}>
              <Link
                href={frozenPath(`/o/${body.slug}`, column.asOf)}
                prefetch={false}
                className="inline-flex min-h-6 items-center"
              >
                {body.name[locale]}
              </Link>
              <LowerColumn body={body} column={column} />
            </RowHead>
            <Cell className={CARD}>
              <ul className="space-y-1">
                {body.duties.map((duty) => (
                  <li key={duty.scope}>
                    <DutyLine duty={duty} body={body} column={column} />
                  </li>
                ))}
              </ul>
            </Cell>
            <Cell className={CARD}>
              {body.years.length === 0 ? (
                <span className="text-ink-soft">{t("none")}</span>
              ) : (
                <YearLinks slug={body.slug} years={body.years} asOf={column.asOf} />
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

function LowerColumn({ body, column }: { body: ColumnBody; column: ReportColumn }) {
  const t = useTranslations("column");
  if (body.kind !== "government" || body.slug === column.slug) return null;
  return (
    <Link
      href={frozenPath(`/column/${body.slug}`, column.asOf)}
      prefetch={false}
      className="ml-3 inline-flex min-h-6 items-center text-12"
    >
      {t("lower")}
    </Link>
  );
}

interface DutyLineProps {
  duty: Duty;
  body: ColumnBody;
  column: ReportColumn;
}

/** A report of the year: of a past day its version is named, and stays at its address. */
function DutyLine({ duty, body, column: { year, asOf } }: DutyLineProps) {
  const t = useTranslations("column");
  const scopes = useTranslations("public.scopes");
  const format = useFormatter();
  const { slug, scope, version, dueOn } = duty;
  const principal = duty.isPrincipal ? scope : scope === "own_organ" ? "consolidated" : "own_organ";
  const path = reportPath({ slug, year, scope, principal, number: asOf === null ? null : version });
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <StatusMark status={duty.status} />
      {body.duties.length > 1 ? <span>{scopes(scope)}</span> : null}
      {version === null ? (
        dueOn === null ? null : (
          <span className="text-12 text-ink-soft">
            {t("dueOn", { date: format.dateTime(new Date(`${dueOn}T04:00:00Z`), "day") })}
          </span>
        )
      ) : (
        <>
          <Link href={path} prefetch={false} className="inline-flex min-h-6 items-center">
            {asOf === null ? t("read") : t("readVersion", { version })}
          </Link>
          <a href={`${path}.pdf`} className="inline-flex min-h-6 items-center">
            PDF
          </a>
        </>
      )}
    </span>
  );
}
