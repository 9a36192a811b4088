import type { Role } from "#lib/domain/access/actor.ts";

/** One password for every demonstration account. It stands here because these accounts guard nothing but the practice jurisdiction. */
export const DEMO_PASSWORD = "nianbao-demo-2026";

export interface DemoAccount {
  readonly accountName: string;
  readonly name: string;
  readonly role: Role;
  /** Slug of the body; null for the operator, who belongs to the installation. */
  readonly at: string | null;
}

/** One account for each part a visitor can play, in the order in which a report meets them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { accountName: "officer.qingxi", name: "林晓青", role: "officer", at: "990102" },
  { accountName: "signatory.qingxi", name: "周明远", role: "signatory", at: "990102" },
  { accountName: "officer.qingxi-drc", name: "何雨桐", role: "officer", at: "qingxi-development-reform" },
  { accountName: "signatory.qingxi-drc", name: "高建平", role: "signatory", at: "qingxi-development-reform" },
  { accountName: "officer.shiqiao", name: "陈思源", role: "officer", at: "990103" },
  { accountName: "signatory.shiqiao", name: "罗志强", role: "signatory", at: "990103" },
  { accountName: "reviewer.qingxi", name: "吴静", role: "reviewer", at: "qingxi-office" },
  { accountName: "reviewer.city", name: "赵文博", role: "reviewer", at: "yunshan-office" },
  { accountName: "reviewer.province", name: "孙立群", role: "reviewer", at: "yanshi-office" },
  { accountName: "admin.province", name: "郑海涛", role: "administrator", at: "990000" },
  { accountName: "operator", name: "王安", role: "operator", at: null },
];
