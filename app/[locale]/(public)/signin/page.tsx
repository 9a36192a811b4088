import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SignInForm } from "#components/account/sign-in-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { signInAction } from "./actions.ts";
import { isOwnPath } from "./is-own-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signin");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage(props: { searchParams: Promise<{ next?: string }> }) {
  const { next = "" } = await props.searchParams;
  const t = await getTranslations("signin");
  const locale = await getLocale();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="flex max-w-measure flex-col gap-6">
        {isOwnPath(next) ? <Notice tone="accent" title={t("needed")} /> : null}
        <ClientMessages namespaces={["shell", "signin"]}>
          <SignInForm action={signInAction.bind(null, locale)} next={next} />
        </ClientMessages>
        <p className="text-13 text-ink-soft">{t("forgotten")}</p>
      </div>
    </>
  );
}
