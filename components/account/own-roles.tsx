import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";

/** Who one is in this system: name, and each role with its body. */
export function OwnRoles({ actor, bodies }: { actor: Actor; bodies: readonly BodySummary[] }) {
  const t = useTranslations();
  return (
    <dl className="mb-10 grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 text-14">
      <dt className="text-ink-soft">{t("account.name")}</dt>
      <dd>{actor.name}</dd>
      <dt className="text-ink-soft">{t("account.roles")}</dt>
      <dd>
        {actor.memberships.length === 0 ? t("account.noRoles") : null}
        <ul>
          {actor.memberships.map(({ role, bodyId }) => {
            const body = bodies.find(({ id }) => id === bodyId);
            return (
              <li key={`${role} ${bodyId}`} className="flex flex-wrap gap-x-2">
                {t(`shell.roles.${role}`)}
                {body === undefined ? null : (
                  <span className="text-ink-soft">
                    <BodyName body={body} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </dd>
    </dl>
  );
}
