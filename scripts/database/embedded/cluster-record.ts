import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const recordSchema = z.object({
  port: z.int(),
  /** Of the superuser, used only while setting up. */
  superPassword: z.string(),
  /** Of `nianbao`, who owns the database. */
  password: z.string(),
  /** The folder of the data files. */
  cluster: z.string(),
  programs: z.string(),
});
export type ClusterRecord = z.infer<typeof recordSchema>;

const fileIn = (folder: string) => join(folder, "postgres.json");

/** What is kept about the embedded database from one start to the next, or null before the first. */
export function readClusterRecord(folder: string): ClusterRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
  } catch {
    return null;
  }
}

/** Readable by its owner only: the passwords are in it. */
export function writeClusterRecord(folder: string, record: ClusterRecord): void {
  writeFileSync(fileIn(folder), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

/** A password nobody has to type. */
export function newPassword(): string {
  return randomBytes(24).toString("base64url");
}

/** The address of the database for its owner. */
export function addressOf(record: ClusterRecord): string {
  return `postgresql://nianbao:${record.password}@127.0.0.1:${record.port}/nianbao`;
}

export function superAddressOf(record: ClusterRecord, database: string): string {
  return `postgresql://postgres:${record.superPassword}@127.0.0.1:${record.port}/${database}`;
}
