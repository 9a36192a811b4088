import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { installDebianPackage } from "./install-debian-package.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function works(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/**
 * A Chromium for the browser tests: the one named by CHROMIUM_PATH, an installed one, Playwright's own, else Debian's package (as root).
 * Returns null where none can be had; the caller says so.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named && works(named)) return named;
  const installed = INSTALLED.find(works);
  if (installed) return installed;
  if (works(chromium.executablePath())) return chromium.executablePath();
  installDebianPackage("chromium");
  if (works("/usr/bin/chromium")) return "/usr/bin/chromium";
  spawnSync("playwright", ["install", "chromium"], { stdio: "inherit" });
  return works(chromium.executablePath()) ? chromium.executablePath() : null;
}
