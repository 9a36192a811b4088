"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { MessagePage } from "#components/ui/message-page.tsx";

export default function ErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("failure");
  return (
    <MessagePage title={t("title")} body={t("body")}>
      {props.error.digest === undefined ? null : (
        <p className="text-13 text-ink-soft">{t("reference", { digest: props.error.digest })}</p>
      )}
      <Button onClick={() => props.reset()}>{t("retry")}</Button>
    </MessagePage>
  );
}
