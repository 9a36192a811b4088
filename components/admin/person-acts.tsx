"use client";

import { useTranslations } from "next-intl";
import type { SelectOption } from "#components/ui/select-field.tsx";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";
import { RoleFields } from "./role-fields.tsx";

interface PersonActsProps {
  name: string;
  bodies: readonly SelectOption[];
  give: AdminAction;
  reset: AdminAction;
  /** null for oneself. */
  deactivate: AdminAction | null;
}

/** What an administrator does for one person, each act with its own button. */
export function PersonActs({ name, bodies, give, reset, deactivate }: PersonActsProps) {
  const t = useTranslations("admin.people");
  return (
    <div className="flex flex-col gap-10">
      <section>
        <h2 className="mb-3 text-18">{t("give")}</h2>
        <AdminForm
          action={give}
          submit={t("giveSubmit")}
          look="plain"
          fields={(state) => <RoleFields state={state} bodies={bodies} />}
        />
      </section>
      <section>
        <h2 className="mb-3 text-18">{t("reset")}</h2>
        <AdminForm action={reset} submit={t("reset")} look="plain" fields={() => null} />
      </section>
      {deactivate === null ? null : (
        <section>
          <h2 className="mb-3 text-18">{t("deactivate")}</h2>
          <AdminForm
            action={deactivate}
            submit={t("deactivate")}
            look="danger"
            fields={() => <p className="text-14">{t("deactivateConfirm", { name })}</p>}
          />
        </section>
      )}
    </div>
  );
}
