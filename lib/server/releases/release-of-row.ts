import "server-only";
import { z } from "zod";
import type { Release } from "#lib/domain/releases/release.ts";

const files = z.array(
  z.object({ name: z.string(), bytes: z.number(), sha256: z.string(), rows: z.number().nullable() }),
);
const counts = z.object({
  reports: z.number(),
  bodies: z.number(),
  years: z.array(z.number()),
  added: z.number(),
  revised: z.number(),
  withdrawn: z.number(),
});

interface ReleaseRow {
  readonly id: string;
  readonly day: Date;
  readonly version: string;
  readonly asAt: Date;
  readonly files: unknown;
  readonly counts: unknown;
}

/** Reads a release back from its row. */
export function releaseOfRow(row: ReleaseRow): Release {
  return {
    id: row.id,
    day: row.day.toISOString().slice(0, 10),
    version: row.version,
    asAt: row.asAt,
    files: files.parse(row.files),
    counts: counts.parse(row.counts),
  };
}
