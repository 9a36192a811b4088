import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangePasswordForm } from "#components/account/change-password-form.tsx";
import { OwnRoles } from "#components/account/own-roles.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { PASSWORD_MIN_LENGTH } from "#lib/domain/access/password-rule.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadOwnBodies } from "#lib/server/session/load-own-bodies.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { changePasswordAction, signOutEverywhereAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const t = await getTranslations("account");
  const locale = await getLocale();
  return (
    <>
      <PageHeading title={t("title")} />
      <OwnRoles actor={actor} bodies={await loadOwnBodies(actor)} />
      <section className="max-w-measure">
        <h2 className="text-18">{t("password.title")}</h2>
        <p className="mt-1 mb-4 text-14 text-ink-soft">{t("password.lead")}</p>
        <ClientMessages namespaces={["shell", "account"]}>
          <ChangePasswordForm
            action={changePasswordAction.bind(null, locale)}
            minLength={PASSWORD_MIN_LENGTH}
          />
        </ClientMessages>
      </section>
      <section className="mt-10 max-w-measure">
        <h2 className="text-18">{t("everywhere.title")}</h2>
        <p className="mt-1 mb-4 text-14 text-ink-soft">{t("everywhere.lead")}</p>
        <form action={signOutEverywhereAction.bind(null, locale)}>
          <SubmitButton look="plain">{t("everywhere.submit")}</SubmitButton>
        </form>
      </section>
    </>
  );
}
