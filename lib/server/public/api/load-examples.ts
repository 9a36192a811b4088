import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The programs of docs/api, which the tests run. */
const EXAMPLES = [
  { language: "curl", file: "example.sh" },
  { language: "Python", file: "example.py" },
  { language: "Python", file: "release.py" },
  { language: "R", file: "example.R" },
  { language: "JavaScript", file: "example.mjs" },
] as const;

export async function loadExamples(): Promise<readonly { readonly title: string; readonly text: string }[]> {
  return await Promise.all(
    EXAMPLES.map(async ({ language, file }) => ({
      title: `${language} · ${file}`,
      text: (await readFile(join(process.cwd(), "docs", "api", file), "utf8")).trimEnd(),
    })),
  );
}
