import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemaFilter, SchemasContainer } from "@prisma/schema-engine-wasm";
import { WholeScriptPg } from "./whole-script-pg.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MIGRATIONS = join(ROOT, "prisma/migrations");

/** The whole schema is ours. */
export const NOTHING_LEFT_OUT: SchemaFilter = { externalTables: [], externalEnums: [] };

let loaded: Promise<typeof SchemaEngine> | null = null;

/** By hand, because Node still warns of an experiment where WebAssembly is imported like a module, as the package's entry does. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const wasm = join(dirname(entry), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") start();
  return glue.SchemaEngine;
}

export interface OpenedEngine {
  readonly engine: SchemaEngine;
  close(): Promise<void>;
}

/** Prisma's own schema engine, as WebAssembly over our connection: no engine is downloaded. */
export async function openSchemaEngine(databaseUrl: string): Promise<OpenedEngine> {
  loaded ??= loadEngine();
  const Engine = await loaded;
  const connection = new WholeScriptPg(databaseUrl);
  const datamodels = datamodel().files.map((file): [string, string] => [file.path, file.content]);
  const engine = await Engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(connection));
  return {
    engine,
    close: async () => {
      engine.free();
      await connection.close();
    },
  };
}

/** prisma/schema.prisma as the engine wants it. */
export function datamodel(): SchemasContainer {
  return {
    files: [{ path: "schema.prisma", content: readFileSync(join(ROOT, "prisma/schema.prisma"), "utf8") }],
  };
}

/** The migrations in the repository, in order. */
export function migrationList(): MigrationList {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((folder) => folder.name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(MIGRATIONS, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8") },
      },
    })),
  };
}
