import { z } from "zod";

interface Environment {
  /** The database for its owner; every request then works under the role nianbao_app. */
  readonly DATABASE_URL: string;
  /** Connections one server process keeps to the database. */
  readonly DATABASE_CONNECTIONS: number;
  /** Signs the session cookie. */
  readonly NEXTAUTH_SECRET: string;
  /** The address under which people reach the site. */
  readonly NEXTAUTH_URL: string;
  /** Signs bundles of published reports: an Ed25519 private key as PEM; line ends may be written \\n. */
  readonly SIGNING_KEY: string;
  /** Public keys that signed before it, PEM after PEM. */
  readonly EARLIER_SIGNING_KEYS: string;
  /** Folder of the build that is served. */
  readonly NEXT_DIST_DIR: string;
  /** Megabytes of public pages one server process keeps in memory, and all processes of one build together on disk. */
  readonly PAGE_CACHE_MEMORY_MB: number;
  readonly PAGE_CACHE_DISK_MB: number;
  /** Calls of the interface for programs that one address may make each minute; 0 for no limit. */
  readonly API_REQUESTS_PER_MINUTE: number;
  /** Folder of what is kept beside the database: releases of open data. */
  readonly DATA_DIR: string;
  /** off: this server makes no releases, for a country that is only measured. */
  readonly MAKE_RELEASES: "on" | "off";
  readonly NODE_ENV: "production" | "development" | "test";
}

const pem = z.string().overwrite((text) => text.replaceAll("\\n", "\n"));

const SCHEMAS: { readonly [Name in keyof Environment]: z.ZodType<Environment[Name]> } = {
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
  SIGNING_KEY: pem.regex(/-----BEGIN PRIVATE KEY-----/),
  EARLIER_SIGNING_KEYS: pem.default(""),
  NEXT_DIST_DIR: z.string().default(".next"),
  PAGE_CACHE_MEMORY_MB: z.coerce.number().int().min(0).max(100_000).default(128),
  PAGE_CACHE_DISK_MB: z.coerce.number().int().min(0).max(1_000_000).default(1_024),
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  DATA_DIR: z.string().min(1).default(".data"),
  MAKE_RELEASES: z.enum(["on", "off"]).default("on"),
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
};

/**
 * One variable of the environment, checked when it is read: a script that needs no session needs no secret for it. Nothing else in lib, app
 * or components reads process.env.
 */
export function env<Name extends keyof Environment>(name: Name): Environment[Name] {
  const outcome = SCHEMAS[name].safeParse(process.env[name]);
  if (outcome.success) return outcome.data;
  throw new Error(
    `Environment variable ${name}: ${outcome.error.issues.map((issue) => issue.message).join("; ")}`,
  );
}
