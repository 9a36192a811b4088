import type { Role } from "./actor.ts";

/** The workspace's own pages in the order of the bar, and whose they are. Each page still asks the policy. */
export const WORKSPACE_PAGES = [
  { key: "review", path: "/review", roles: ["reviewer"] },
  { key: "desk", path: "/desk", roles: ["officer", "signatory"] },
  { key: "signOff", path: "/sign-off", roles: ["signatory"] },
  { key: "collection", path: "/collection", roles: ["administrator"] },
  { key: "backfill", path: "/backfill", roles: ["administrator"] },
  { key: "organisations", path: "/organisations", roles: ["administrator"] },
  { key: "people", path: "/people", roles: ["administrator"] },
  { key: "operation", path: "/operation", roles: ["operator"] },
] as const satisfies readonly { key: string; path: string; roles: readonly Role[] }[];
export type WorkspacePage = (typeof WORKSPACE_PAGES)[number];

/** What the bar offers to somebody with these roles. */
export function pagesFor(roles: readonly Role[]): readonly WorkspacePage[] {
  return WORKSPACE_PAGES.filter((page) => page.roles.some((role: Role) => roles.includes(role)));
}

/** Where work begins after signing in. A signatory's first page is what waits for the signature. */
export function firstPage(roles: readonly Role[]): string {
  const pages = pagesFor(roles);
  const signOff = pages.find((page) => page.key === "signOff");
  if (signOff !== undefined && !roles.includes("officer") && !roles.includes("reviewer")) return signOff.path;
  return pages[0]?.path ?? "/account";
}
