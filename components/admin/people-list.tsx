import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { PersonRow } from "#lib/domain/views/people-view.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Everybody of the jurisdiction; the name leads to what can be done for the person. */
export function PeopleList({ people }: { people: readonly PersonRow[] }) {
  const t = useTranslations();
  const c = useTranslations("admin.people.columns");
  return (
    <DataTable caption={t("admin.people.caption")}>
      <thead>
        <tr>
          <HeadCell>{c("name")}</HeadCell>
          <HeadCell>{c("account")}</HeadCell>
          <HeadCell>{c("roles")}</HeadCell>
          <HeadCell>{c("state")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id}>
            <RowHead className="whitespace-nowrap">
              <Link href={`/people/${person.id}`} prefetch={false}>
                {person.name}
              </Link>
            </RowHead>
            <Cell className="text-ink-soft">{person.accountName}</Cell>
            <Cell>
              <ul>
                {person.memberships.map(({ role, body }) => (
                  <li key={`${role} ${body.id}`}>
                    {t(`shell.roles.${role}`)} <BodyName body={body} />
                  </li>
                ))}
              </ul>
            </Cell>
            <Cell>
              <StateMark tone={person.active ? "ok" : "neutral"}>
                {person.active ? t("admin.people.active") : t("admin.people.inactive")}
              </StateMark>
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
