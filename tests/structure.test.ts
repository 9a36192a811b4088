import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, describe, expect, it } from "vitest";

const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
let folder: string | null = null;

/** Cruises a throw-away tree with the project's own rules; gives the names of the rules it breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  folder = mkdtempSync(join(tmpdir(), "nianbao-structure-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { tsConfig: _tsConfig, ...options } = config.options;
  const result = await cruise(Object.keys(files), {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  const output = result.output as ICruiseResult;
  expect(output.summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(files).length);
  return output.summary.violations.map((violation) => violation.rule.name);
}

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe("imports run one way", () => {
  it("lets the domain import the domain", async () => {
    expect(
      await brokenRules({
        "lib/domain/a.ts": 'export { b } from "./b.ts";\n',
        "lib/domain/b.ts": "export const b = 1;\n",
      }),
    ).toEqual([]);
  });

  it.each([
    [
      "the domain may not read the server",
      "domain-is-pure",
      { "lib/domain/a.ts": 'export * from "../server/b.ts";\n', "lib/server/b.ts": "export const b = 1;\n" },
    ],
    [
      "the domain may not use Node",
      "domain-without-node",
      { "lib/domain/a.ts": 'export { readFileSync } from "node:fs";\n' },
    ],
    [
      "the exchange may not read the server",
      "exchange-below-server",
      {
        "lib/exchange/a.ts": 'export * from "../server/b.ts";\n',
        "lib/server/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "a component may not read the server",
      "components-take-props",
      {
        "components/a.tsx": 'export * from "../lib/server/b.ts";\n',
        "lib/server/b.ts": "export const b = 1;\n",
      },
    ],
    [
      "the library may not read a route",
      "server-below-app",
      { "lib/server/a.ts": 'export * from "../../app/b.ts";\n', "app/b.ts": "export const b = 1;\n" },
    ],
    [
      "a route may not read the database",
      "database-only-in-server",
      { "app/a.ts": 'export * from "../prisma/b.ts";\n', "prisma/b.ts": "export const b = 1;\n" },
    ],
    [
      "only the server reads the environment",
      "environment-has-one-reader",
      { "app/a.ts": 'export * from "../lib/env.ts";\n', "lib/env.ts": "export const b = 1;\n" },
    ],
    [
      "modules may not import each other in a circle",
      "no-circular",
      {
        "lib/domain/a.ts": 'import "./b.ts";\nexport const a = 1;\n',
        "lib/domain/b.ts": 'import "./a.ts";\nexport const b = 1;\n',
      },
    ],
    [
      "an import must lead somewhere",
      "nothing-unresolvable",
      { "lib/domain/a.ts": 'export * from "./missing.ts";\n' },
    ],
  ])("%s", async (_sentence, rule, files) => {
    expect(await brokenRules(files)).toContain(rule);
  });
});
