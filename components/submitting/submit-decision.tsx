import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { FormState } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { SubmitForm } from "./submit-form.tsx";

export type SubmitAct = "submit" | "request_sign_off";

interface SubmitDecisionProps {
  view: ReportView;
  /** The way this report goes from here; null where it is not the officer's turn. */
  act: SubmitAct | null;
  action: (state: FormState) => Promise<FormState>;
}

/** What will happen, whether it can, and the button for it. */
export function SubmitDecision({ view, act, action }: SubmitDecisionProps) {
  const t = useTranslations("submitting.decision");
  const locale = useLocale();
  const format = useFormatter();
  const minute = (at: string) => format.dateTime(new Date(at), "minute");
  const { requested, given, status } = view.signOff;
  const obstacles = act === null ? [] : (view.obstacles[act] ?? []);
  if (status === "requested" && requested !== null) {
    return (
      <Notice tone="neutral" title={t("waiting")}>
        <p>{t("waitingLead", { name: requested.name, at: minute(requested.at) })}</p>
      </Notice>
    );
  }
  if (act === null) {
    return (
      <Notice tone="neutral" title={t("notNow")}>
        <p>{view.next.sentence[locale]}</p>
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {status === "given" && given !== null ? (
        <p className="text-14">{t("signed", { name: given.name, at: minute(given.at) })}</p>
      ) : null}
      <p className="text-14 text-ink-soft">{t(`${act}Lead`)}</p>
      {obstacles.length === 0 ? (
        <SubmitForm act={act} action={action} />
      ) : (
        <Notice tone="warn" title={t("blocked")}>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle[locale]}>{obstacle[locale]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
