import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";

/** officer 填报员, signatory 签发人, reviewer 审核员, administrator (of a jurisdiction), operator (of the installation). */
export const ROLES = ["officer", "signatory", "reviewer", "administrator", "operator"] as const;
export type Role = (typeof ROLES)[number];

/** A role at a body. `path` is the body's place in the tree (ltree text), from the jurisdiction's root down. */
export interface Membership {
  readonly role: Role;
  readonly bodyId: string;
  readonly bodyPath: string;
}

/** Who acts: read from the database on every request, never from the session token. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  /** null for an operator who belongs to no jurisdiction. */
  readonly jurisdictionId: string | null;
  /** The jurisdiction lets the province's disclosure office review its districts directly. */
  readonly directReview: boolean;
  readonly memberships: readonly Membership[];
}

/** The report an act is about, as far as the law needs to know it. */
export interface ReportRef {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly bodyId: string;
  readonly bodyPath: string;
  readonly bodyKind: BodyKind;
  readonly bodyLevel: BodyLevel;
  readonly scope: ReportScope;
  readonly state: ReportState;
}
