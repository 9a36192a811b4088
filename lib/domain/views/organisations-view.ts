import type { BodySummary } from "./body-summary.ts";

/** The bodies of a jurisdiction as a tree, parents before children. */
export interface OrganisationsView {
  readonly bodies: readonly OrganisationRow[];
}

export interface OrganisationRow extends BodySummary {
  readonly parentId: string | null;
  /** 0 for the jurisdiction's government. */
  readonly depth: number;
  readonly isDisclosureOffice: boolean;
  readonly mustReport: boolean;
  /** Active people with a role here. */
  readonly people: number;
}
