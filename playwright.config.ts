import { defineConfig, devices } from "@playwright/test";

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

// Started by scripts/e2e.ts, which gives the address of the site, its database and a Chromium.
export default defineConfig({
  testDir: "e2e",
  // What kills the server runs when nobody else needs it.
  projects: [
    { name: "site", testMatch: "**/*.spec.ts", testIgnore: "**/killed.spec.ts" },
    { name: "killed", testMatch: "**/killed.spec.ts", dependencies: ["site"] },
  ],
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: report !== undefined,
  // Generous: a slow machine is no fault of the product.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: report === undefined ? [["list"]] : [["list"], ["json", { outputFile: report }]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: process.env.BASE_URL ?? "http://localhost:3100",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
