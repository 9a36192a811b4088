/** Roles that an administrator gives; the operator's is not theirs to give. */
export const GIVABLE_ROLES = ["officer", "signatory", "reviewer", "administrator"] as const;
