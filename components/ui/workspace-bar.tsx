import { useTranslations } from "next-intl";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pagesFor } from "#lib/domain/access/workspace-pages.ts";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { BodyName } from "./body-name.tsx";
import { PageLanguages } from "./page-languages.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { WorkspaceNav } from "./workspace-nav.tsx";

interface WorkspaceBarProps {
  actor: Actor | null;
  /** The bodies the person works for; named where it is one. */
  bodies: readonly BodySummary[];
  signOut: () => Promise<void>;
}

/** Product, work by role, person, language: one line on a wide screen, two or three on a phone. */
export function WorkspaceBar({ actor, bodies, signOut }: WorkspaceBarProps) {
  const t = useTranslations("shell");
  const [body] = bodies;
  const roles = actor?.memberships.map(({ role }) => role) ?? [];
  const links = pagesFor(roles).map((page) => ({ href: page.path, label: t(`nav.${page.key}`) }));
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b px-4 py-1.5 text-14 sm:px-6 print:hidden">
      <Link href="/" className="font-semibold font-serif text-16 text-ink no-underline">
        {t("product")}
      </Link>
      {links.length === 0 ? null : <WorkspaceNav label={t("mainNavigation")} links={links} />}
      <span className="grow" />
      {body === undefined || bodies.length > 1 ? null : (
        <span className="text-13 text-ink-soft">
          <BodyName body={body} />
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
