import type { Actor, Role } from "#lib/domain/access/actor.ts";
import type { ScopeSettings } from "./in-scope.ts";

/** An actor's scope as the database is told it. Every setting is always named, so that none is left over from anywhere. */
export function tenantScope(actor: Actor): ScopeSettings {
  const bodiesAs = (role: Role) =>
    `{${actor.memberships
      .filter((held) => held.role === role)
      .map((held) => held.bodyId)
      .join(",")}}`;
  const holds = (role: Role) => (actor.memberships.some((held) => held.role === role) ? "on" : "off");
  return {
    scope: "tenant",
    person: actor.personId,
    jurisdiction: actor.jurisdictionId ?? "",
    officer_at: bodiesAs("officer"),
    signatory_at: bodiesAs("signatory"),
    reviewer_at: bodiesAs("reviewer"),
    administrator: actor.jurisdictionId === null ? "off" : holds("administrator"),
    operator: actor.jurisdictionId === null ? holds("operator") : "off",
  };
}
