import "server-only";
import type { BodyKind, ReportScope } from "#lib/domain/reports/types.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Snapshot } from "./snapshot.ts";

/** From where and as of when rows are taken. */
export interface ReleaseSource {
  readonly snapshot: Snapshot;
  /** ISO day in China of which the evening is meant; null for the instant of the snapshot. */
  readonly asOf: string | null;
  /** The day of the release. */
  readonly day: string;
  /** The site's address, before every path. */
  readonly origin: string;
}

/** Bodies `b` outside practice jurisdictions: fictional figures are no data. */
export const REAL_BODIES = Prisma.sql`bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id AND NOT j.is_practice`;

interface VersionPlace {
  readonly slug: string;
  readonly kind: BodyKind;
  readonly year: number;
  readonly scope: ReportScope;
  readonly number: number;
}

/** The address of a version, which shows the same for ever. */
export function versionUrl(origin: string, { slug, kind, year, scope, number }: VersionPlace): string {
  const principal = principalScope({ kind, hasConsolidated: scope === "consolidated" });
  return `${origin}${reportPath({ slug, year, scope, principal, number })}`;
}

/** Marks of a version that stand at each of its figures. */
export function versionFlags(version: {
  readonly number: number;
  readonly is_historical: boolean;
  readonly is_consistent: boolean;
}): readonly string[] {
  return [
    ...(version.number > 1 ? ["revised"] : []),
    ...(version.is_consistent ? [] : ["inconsistent"]),
    ...(version.is_historical ? ["historical"] : []),
  ];
}

/** Words in one field; null where there are none. */
export function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(";");
}
