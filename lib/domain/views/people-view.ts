import type { Role } from "#lib/domain/access/actor.ts";
import type { BodySummary } from "./body-summary.ts";

/** The people of a jurisdiction by name, and the bodies a role can be given at. */
export interface PeopleView {
  readonly people: readonly PersonRow[];
  /** In tree order. */
  readonly bodies: readonly BodySummary[];
}

export interface PersonRow {
  readonly id: string;
  readonly accountName: string;
  readonly name: string;
  readonly active: boolean;
  /** The reader's own line: nobody deactivates themselves. */
  readonly isSelf: boolean;
  readonly memberships: readonly { readonly role: Role; readonly body: BodySummary }[];
}
