import { useFormatter, useLocale, useTranslations } from "next-intl";
import { OfficialName } from "#components/ui/official-name.tsx";
import { SUCCESSION_WORDS, type Succession } from "#lib/domain/succession/succession.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What a body came from and went into, each with day, manner and basis. */
export function BodySuccessions({
  body,
  successions,
}: {
  body: PublicBody;
  successions: readonly Succession[];
}) {
  const t = useTranslations("bodies.page");
  const locale = useLocale();
  const format = useFormatter();
  if (successions.length === 0) return null;
  return (
    <ul aria-label={t("successions")} className="pt-2 text-14">
      {successions.map(({ id, from, to, on, kind, note }) => {
        const isGone = from.id === body.id;
        const other = isGone ? to : from;
        return (
          <li key={id}>
            {t.rich(isGone ? "wentInto" : "cameFrom", {
              day: format.dateTime(new Date(on), "day"),
              kind: SUCCESSION_WORDS[kind][locale],
              name: () => (
                <Link href={`/o/${other.slug}`} prefetch={false}>
                  {other.name[locale]}
                </Link>
              ),
            })}
            {note === "" ? null : (
              <span className="text-13 text-ink-soft">
                {" "}
                <OfficialName name={note} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
