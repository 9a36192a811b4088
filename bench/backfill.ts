import { setTimeout as wait } from "node:timers/promises";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { DEMO_PASSWORD } from "#prisma/seed/practice/accounts.ts";
import { asPdfFile, asTextFile, asWordFile, asZip, madeUpReport } from "#tests/site/report-files.ts";
import { signIn } from "#tests/site/sign-in.ts";
import { queryOne } from "#tests/site/site-database.ts";
import type { BenchFinding } from "./finding.ts";

const FILES = 300;

/** Three hundred past reports through the running site, from the click to the last one read, against reading them here one by one. */
export async function benchBackfill(address: string): Promise<BenchFinding> {
  const files = pastReports();
  return {
    what: `backfill of ${FILES} files: Word, PDF, web page, text`,
    measured: FILES / (await seconds(async () => await readOnSite(address, files))),
    baseline: "reading the same files in one process, nothing saved",
    baselineMeasured: FILES / (await seconds(async () => await readHere(files))),
    unit: "/s",
  };
}

function pastReports(): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (let number = 0; number < FILES; number += 1) {
    const [name, year] = [`测速市第${Math.trunc(number / 5)}局`, 2021 + (number % 5)];
    const content = madeUpReport(name, year, number);
    const ways = [
      ["docx", () => asWordFile(content)],
      ["pdf", () => asPdfFile(content)],
      ["html", () => asTextFile(content, "a web page from Word")],
      ["txt", () => asTextFile(content, "aligned columns")],
    ] as const;
    const way = ways[number % ways.length];
    if (way !== undefined) files[`${year}/${name}.${way[0]}`] = way[1]();
  }
  return files;
}

async function readHere(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) readReport(await documentOfFile(name, bytes));
}

async function readOnSite(address: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const cookies = await signIn(address, "admin.province", DEMO_PASSWORD);
  const form = new FormData();
  form.append("files", new File([new Uint8Array(asZip(files))], "bench.zip", { type: "application/zip" }));
  // Its length has to be known beforehand, as a browser's is.
  const body = new Response(form);
  const answer = await fetch(`${address}/api/backfills`, {
    method: "POST",
    headers: {
      "content-type": body.headers.get("content-type") ?? "",
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
      origin: new URL(address).origin,
    },
    body: await body.arrayBuffer(),
    redirect: "manual",
  });
  const id = /\/backfill\/([0-9a-f-]+)$/.exec(answer.headers.get("location") ?? "")?.[1];
  if (id === undefined) throw new Error(`the upload was answered ${answer.status}`);
  while ((await leftOf(id)) > 0) await wait(100);
}

async function leftOf(id: string): Promise<number> {
  const { left } = await queryOne<{ left: number }>(
    "SELECT count(*)::int AS left FROM backfill_files WHERE backfill_id = $1 AND state = 'waiting'",
    [id],
  );
  return left;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
