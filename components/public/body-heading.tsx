import { useLocale, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PracticeMark } from "./practice-mark.tsx";

/** Where a body stands, what it is called and what it is; whoever took over its tasks. */
export function BodyHeading({ page }: { page: BodyPage }) {
  const t = useTranslations("public");
  const home = useTranslations("shell")("home");
  const locale = useLocale();
  const { body, above, successor } = page;
  const crumbs = [
    { label: home, href: "/" },
    ...above.map((one) => ({ label: one.shortName[locale], href: `/o/${one.slug}` })),
    { label: body.shortName[locale], href: null },
  ];
  return (
    <header>
      <Breadcrumb crumbs={crumbs} />
      <h1 className="font-serif text-28">{body.name[locale]}</h1>
      <p className="flex flex-wrap items-center gap-x-3 pt-1 text-14 text-ink-soft">
        <span>
          {body.jurisdiction[locale]} · {t(`levels.${body.level}`)} · {t(`kinds.${body.kind}`)}
        </span>
        {body.isPractice ? <PracticeMark /> : null}
      </p>
      {successor === null ? null : (
        <p className="pt-2">
          {t.rich("body.successor", {
            name: () => <Link href={`/o/${successor.slug}`}>{successor.name[locale]}</Link>,
          })}
        </p>
      )}
    </header>
  );
}
