import { readFileSync } from "node:fs";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { addApprovedReport } from "#tests/site/add-approved-report.ts";
import { addBody } from "#tests/site/add-body.ts";
import { hasNginx, type ProxyServer, startProxy } from "#tests/site/start-proxy.ts";
import { type SecondServer, startSecondServer } from "#tests/site/start-second-server.ts";
import { expect, test } from "./fixtures.ts";
import { publishFromQueue } from "./publish-from-queue.ts";

test.describe.configure({ mode: "serial" });
test.skip(!hasNginx(), "nginx is not installed");

let second: SecondServer;
let proxy: ProxyServer;

test.beforeAll(async ({ baseURL }) => {
  second = await startSecondServer();
  proxy = await startProxy([Number(new URL(baseURL ?? "").port), second.port]);
});
test.afterAll(async () => {
  await proxy?.stop();
  await second?.stop();
});

const ask = async (path: string, headers: Record<string, string> = {}) =>
  await fetch(`${proxy.address}${path}`, { headers, redirect: "manual" });

test("the proxy knows as public what the portal knows as public", () => {
  const list = (file: string, pattern: RegExp) => pattern.exec(readFileSync(file, "utf8"))?.[1]?.split("|");
  const known = list("next.config.js", /const PUBLIC =\s*"([^"]+)"/);
  expect(known?.length).toBeGreaterThan(10);
  expect(list("deploy/nginx.conf", /\/\)\?\(\?:(o\|.+)\)\(\?:\[/)).toEqual(known);
});

test("a public page comes from the proxy's cache, compressed, as the portal sent it", async ({ request }) => {
  const direct = (await request.get("/o/320800/2024")).headers();
  await expect
    .poll(async () => (await ask("/o/320800/2024", { "accept-encoding": "gzip" })).headers.get("x-cache"))
    .toBe("HIT");
  const answer = await ask("/o/320800/2024", { "accept-encoding": "gzip" });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
  for (const name of ["content-security-policy", "x-content-type-options", "cache-control"])
    expect(answer.headers.get(name), name).toBe(direct[name]);
  expect(await answer.text()).toContain("淮安");
  const etag = answer.headers.get("etag") ?? "";
  expect((await ask("/o/320800/2024", { "accept-encoding": "gzip", "if-none-match": etag })).status).toBe(
    304,
  );
  // What a followed link asks for is another answer at the same address.
  const followed = await fetch(`${proxy.address}/o/320800/2024`, { headers: { rsc: "1" } });
  expect(followed.headers.get("content-type")).toContain("text/x-component");
  expect((await ask("/o/320800/2024")).headers.get("content-type")).toContain("text/html");
});

test("what is somebody's own, and the API, passes by the cache", async () => {
  for (const path of ["/signin", "/desk", "/review", "/en/reports/1", "/api/health", "/api/auth/session"]) {
    for (let count = 0; count < 2; count += 1) {
      const cache = (await ask(path, { cookie: "next-auth.session-token=mine" })).headers.get("x-cache");
      expect(["BYPASS", null], path).toContain(cache);
    }
  }
  expect(
    (await ask("/o/320800", { cookie: "next-auth.session-token=mine" })).headers.get("set-cookie"),
  ).toBeNull();
});

test("scripts and styles are kept for long", async () => {
  const html = await (await ask("/")).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? "";
  await ask(script);
  const answer = await ask(script);
  expect(answer.headers.get("x-cache")).toBe("HIT");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

test("a publication is seen through the proxy", async ({ signedInAs }) => {
  const body = await addBody("government");
  const { content } = knownReport("suqian-2024");
  await addApprovedReport(body, { year: 2024, scope: "consolidated", content });
  const report = `/o/${body.slug}/2024`;
  expect((await ask(report)).status).toBe(404);
  await publishFromQueue(await signedInAs("reviewer"), body);
  await expect.poll(async () => (await ask(report)).status, { timeout: 10_000 }).toBe(200);
});

test("public pages are served while one of the two processes is gone", async () => {
  await second.stop();
  for (const path of ["/o/321300", "/o/321300/2024", "/column/321300"])
    expect((await ask(path)).status, path).toBe(200);
});

test("too much is answered 429, and too large 413", async () => {
  const asked = await Promise.all(Array.from({ length: 40 }, async () => (await ask("/signin")).status));
  expect(asked).toContain(429);
  const large = await fetch(`${proxy.address}/signin`, {
    method: "POST",
    body: "x".repeat(12_000_000),
  }).catch(() => null);
  // nginx answers before all has been sent; some systems then see the connection close.
  if (large !== null) expect(large.status).toBe(413);
});
