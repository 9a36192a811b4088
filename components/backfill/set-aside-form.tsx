import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { BackfillState } from "#lib/domain/backfill/backfill-doubts.ts";

interface SetAsideFormProps {
  state: BackfillState;
  action: () => Promise<void>;
}

/** A file of which nothing can be shown: not read yet, or not readable, which may be set aside. */
export function SetAsideForm({ state, action }: SetAsideFormProps) {
  const t = useTranslations("backfill.file");
  if (state === "waiting") return <p className="text-14 text-ink-soft">{t("unread")}</p>;
  if (state !== "not_readable") return <p className="text-14 text-ink-soft">{t("decided")}</p>;
  return (
    <form action={action}>
      <SubmitButton look="plain">{t("setAside")}</SubmitButton>
    </form>
  );
}
