import { DEMO_PASSWORD } from "#prisma/seed/practice/accounts.ts";
import type { Account } from "#tests/site/add-body.ts";

const demo = (accountName: string): Account => ({ accountName, password: DEMO_PASSWORD });

/** The demonstration's own people, for tests that look and change nothing. */
export const ACCOUNTS = {
  officer: demo("officer.qingxi"),
  otherOfficer: demo("officer.shiqiao"),
  signatory: demo("signatory.qingxi"),
  departmentOfficer: demo("officer.qingxi-drc"),
  departmentSignatory: demo("signatory.qingxi-drc"),
  reviewer: demo("reviewer.province"),
  cityReviewer: demo("reviewer.city"),
  districtReviewer: demo("reviewer.qingxi"),
  administrator: demo("admin.province"),
  operator: demo("operator"),
} as const satisfies Record<string, Account>;
export type AccountKey = keyof typeof ACCOUNTS;
