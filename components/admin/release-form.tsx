"use client";

import { useTranslations } from "next-intl";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** Has a release of open data made now. */
export function ReleaseForm({ action }: { action: AdminAction }) {
  const t = useTranslations("admin.operation.release");
  return (
    <AdminForm
      action={action}
      submit={t("submit")}
      look="plain"
      fields={() => <p className="text-14 text-ink-soft">{t("lead")}</p>}
    />
  );
}
