import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// Found from the project's folder: a bundler replaces a resolved path by a number.
const PACKAGE = join("node_modules", "swagger-ui-dist");
const OURS = join("lib", "exchange", "api", "try-out");
const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

/** What the interactive reference loads, and nothing else of the package. */
const ASSETS = {
  bundle: { file: "swagger-ui-bundle.js", folder: PACKAGE, type: SCRIPT },
  packageStyle: { file: "swagger-ui.css", folder: PACKAGE, type: STYLE },
  script: { file: "try-out.browser.mjs", folder: OURS, type: SCRIPT },
  style: { file: "try-out.css", folder: OURS, type: STYLE },
} as const;
type AssetName = keyof typeof ASSETS;

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const loaded = new Map<AssetName, Promise<Asset>>();

/** A file of the interactive reference; its address names its content. Read once by each process. */
export async function tryOutAsset(name: AssetName): Promise<Asset> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return await known;
}

/** The file at an address; null for another file and for another content of it. */
export async function tryOutAssetAt(hash: string, file: string): Promise<Asset | null> {
  const name = names().find((one) => ASSETS[one].file === file);
  if (name === undefined) return null;
  const asset = await tryOutAsset(name);
  return asset.path === pathOf(hash, file) ? asset : null;
}

function names(): readonly AssetName[] {
  return ["bundle", "packageStyle", "script", "style"];
}

async function load(name: AssetName): Promise<Asset> {
  const { file, folder, type } = ASSETS[name];
  // The map that the last line names is for whoever develops the package.
  const text = (
    await readFile(join(/* turbopackIgnore: true */ process.cwd(), folder, file), "utf8")
  ).replace(/\n\/[/*][#@] sourceMappingURL=.*$/m, "");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { path: pathOf(hash, file), type, text };
}

function pathOf(hash: string, file: string): string {
  return `/api/try/assets/${hash}/${file}`;
}
