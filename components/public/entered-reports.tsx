import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { RollCall } from "#lib/domain/views/roll-call.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { YearLinks } from "./year-links.tsx";

/** Bodies whose published reports were entered here, by jurisdiction, with their years. A gap says nothing of them. */
export function EnteredReports({ calls }: { calls: readonly RollCall[] }) {
  const t = useTranslations("public.home");
  const locale = useLocale();
  return (
    <section aria-labelledby="entered" className="pt-6">
      <h3 id="entered" className="font-serif text-18">
        {t("enteredTitle")}
      </h3>
      <p className="max-w-measure pb-2 text-13 text-ink-soft">{t("entered")}</p>
      <DataTable caption={t("enteredTitle")}>
        <thead>
          <tr>
            <HeadCell>{t("body")}</HeadCell>
            <HeadCell>{t("years")}</HeadCell>
          </tr>
        </thead>
        {calls.map((call) => (
          <tbody key={call.code}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                className="border-line border-b pt-4 pb-1 text-left font-semibold"
              >
                {call.name[locale]}
              </th>
            </tr>
            {call.bodies.map((body) => (
              <Row key={body.slug} className="align-baseline">
                <RowHead className="sm:w-1/2">
                  <Link href={`/o/${body.slug}`} prefetch={false}>
                    {body.name[locale]}
                  </Link>
                </RowHead>
                <Cell>
                  <YearLinks slug={body.slug} years={body.years} />
                </Cell>
              </Row>
            ))}
          </tbody>
        ))}
      </DataTable>
    </section>
  );
}
