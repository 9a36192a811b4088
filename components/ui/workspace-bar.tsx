import { useTranslations } from "next-intl";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pagesFor } from "#lib/domain/access/workspace-pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PageLanguages } from "./page-languages.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { WorkspaceNav } from "./workspace-nav.tsx";

interface WorkspaceBarProps {
  actor: Actor | null;
  /** Name of the body the person works for; null where there is none or several. */
  bodyName: string | null;
  signOut: () => Promise<void>;
}

/** Product, work by role, person, language: one line on a wide screen, two or three on a phone. */
export function WorkspaceBar({ actor, bodyName, signOut }: WorkspaceBarProps) {
  const t = useTranslations("shell");
  const roles = actor?.memberships.map(({ role }) => role) ?? [];
  const links = pagesFor(roles).map((page) => ({ href: page.path, label: t(`nav.${page.key}`) }));
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b px-4 py-1.5 text-14 sm:px-6 print:hidden">
      <Link href="/" className="font-semibold font-serif text-16 text-ink no-underline">
        {t("product")}
      </Link>
      {links.length === 0 ? null : <WorkspaceNav label={t("mainNavigation")} links={links} />}
      <span className="grow" />
      {bodyName === null ? null : (
        <span lang="zh-Hans" className="text-13 text-ink-soft">
          {bodyName}
        </span>
      )}
      {actor === null ? null : (
        <>
          <Link href="/account" className="text-13">
            {actor.name}
          </Link>
          <form action={signOut}>
            <SubmitButton look="quiet" className="text-13">
              {t("signOut")}
            </SubmitButton>
          </form>
        </>
      )}
      <PageLanguages />
    </header>
  );
}
