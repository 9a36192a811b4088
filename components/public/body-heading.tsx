import { useLocale, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { BodySuccessions } from "./body-successions.tsx";
import { PracticeMark } from "./practice-mark.tsx";

/** Where a body stands, what it is called and what it is; what it came from and went into. */
export function BodyHeading({ page }: { page: BodyPage }) {
  const t = useTranslations("public");
  const home = useTranslations("shell")("home");
  const locale = useLocale();
  const { body, above, successions } = page;
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
      <BodySuccessions body={body} successions={successions} />
    </header>
  );
}
