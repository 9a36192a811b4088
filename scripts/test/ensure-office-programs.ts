import { spawnSync } from "node:child_process";
import { installDebianPackage } from "./install-debian-package.ts";

/** Programs that some tests hand our files to or put before the site, and the Debian packages that bring them. */
const PROGRAMS = [
  { program: "soffice", packages: ["libreoffice-writer", "libreoffice-calc"] },
  { program: "pdftotext", packages: ["poppler-utils"] },
  { program: "/usr/sbin/nginx", packages: ["nginx-light"] },
] as const;

function isThere(program: string): boolean {
  return (
    spawnSync(program, [program.endsWith("nginx") ? "-v" : "--version"], { timeout: 60_000 }).error ===
    undefined
  );
}

/** On a machine that only checks (CI) they are installed; elsewhere they are large, and without them those tests are skipped and say so. */
export function ensureOfficePrograms(): void {
  if (process.platform !== "linux" || process.env.CI === undefined) return;
  for (const { program, packages } of PROGRAMS) {
    if (!isThere(program)) for (const each of packages) installDebianPackage(each);
  }
}
