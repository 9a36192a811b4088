import { createPrivateKey } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginningOf } from "./beginning-of.ts";
import { openDataFolder } from "./data-folder.ts";
import { lockDataFolder } from "./lock-data-folder.ts";
import { portFrom, requireFreePort } from "./require-free-port.ts";
import { requireWritableProject } from "./require-writable-project.ts";
import { sessionSecret } from "./secret.ts";
import { earlierSigningKeys, signingKey } from "./signing-key.ts";
import { sourceStamp } from "./source-stamp.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-up-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function holdBy(holder: { readonly pid: number; readonly begun: string | null }): void {
  writeFileSync(join(folder, "up.lock"), JSON.stringify(holder));
}

describe("the port", () => {
  it("is 3000 unless PORT says otherwise", () => {
    expect(portFrom(undefined)).toBe(3000);
    expect(portFrom("8080")).toBe(8080);
  });

  it.each(["http", "0", "70000", "80.5"])("refuses PORT=%s with a sentence", (value) => {
    expect(() => portFrom(value)).toThrow("PORT");
  });

  it("says what to do when another program uses it", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1} npm run up`);
    await new Promise((resolve) => other.close(resolve));
    await expect(requireFreePort(port)).resolves.toBeUndefined();
  });
});

describe("the data folder", () => {
  it("is made where it is missing", () => {
    expect(openDataFolder(join(folder, "a", "b"))).toBe(join(folder, "a", "b"));
  });

  it("names DATA_DIR when it cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => openDataFolder(join(folder, "file", "data"))).toThrow("DATA_DIR");
  });

  it.skipIf(process.getuid?.() === 0)("names DATA_DIR when the folder is read-only", () => {
    const readOnly = join(folder, "read-only");
    mkdirSync(readOnly);
    chmodSync(readOnly, 0o500);
    expect(() => openDataFolder(readOnly)).toThrow("DATA_DIR");
  });

  it("takes over the lock of a process that was killed", () => {
    holdBy({ pid: 2_147_483_646, begun: "1" });
    const unlock = lockDataFolder(folder);
    expect(readFileSync(join(folder, "up.lock"), "utf8")).toContain(String(process.pid));
    unlock();
    expect(() => readFileSync(join(folder, "up.lock"))).toThrow();
  });

  it("takes over the lock of a process whose number another program has by now", () => {
    holdBy({ pid: process.ppid, begun: "1" });
    expect(() => lockDataFolder(folder)).not.toThrow();
  });

  it.each(["", "12", "{"])("takes over a lock that was cut off while it was written: %j", (text) => {
    writeFileSync(join(folder, "up.lock"), text);
    expect(() => lockDataFolder(folder)).not.toThrow();
  });

  it("is refused while another process holds it, and says how to stop that one", () => {
    holdBy({ pid: process.ppid, begun: beginningOf(process.ppid) });
    expect(() => lockDataFolder(folder)).toThrow(`kill ${process.ppid}`);
  });

  it("keeps one session secret", () => {
    expect(sessionSecret(folder)).toBe(sessionSecret(folder));
    expect(sessionSecret(folder).length).toBeGreaterThanOrEqual(40);
  });

  it("keeps one signing key for its owner only, and the public keys before it", () => {
    expect(signingKey(folder)).toBe(signingKey(folder));
    expect(createPrivateKey(signingKey(folder)).asymmetricKeyType).toBe("ed25519");
    expect(statSync(join(folder, "signing-key.pem")).mode & 0o777).toBe(0o600);
    expect(earlierSigningKeys(folder)).toBe("");
    writeFileSync(join(folder, "earlier-signing-keys.pem"), "-----BEGIN PUBLIC KEY-----\n");
    expect(earlierSigningKeys(folder)).toContain("BEGIN PUBLIC KEY");
  });
});

describe("the project's folder", () => {
  it("is asked for the right to write before anything is built", () => {
    expect(() => requireWritableProject(folder)).not.toThrow();
    expect(() => requireWritableProject(join(folder, "gone"))).toThrow("Give this user the right to write");
  });
});

describe("the stamp of a build", () => {
  it("changes with a source file and with the database, not with a test", () => {
    mkdirSync(join(folder, "app"));
    writeFileSync(join(folder, "app", "page.tsx"), "1");
    const stamp = sourceStamp(folder, "database-1");
    writeFileSync(join(folder, "app", "page.test.tsx"), "1");
    expect(sourceStamp(folder, "database-1")).toBe(stamp);
    expect(sourceStamp(folder, "database-2")).not.toBe(stamp);
    writeFileSync(join(folder, "app", "page.tsx"), "2");
    expect(sourceStamp(folder, "database-1")).not.toBe(stamp);
  });
});
