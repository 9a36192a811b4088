import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { deactivatePerson } from "#lib/server/administration/deactivate-person.ts";
import { resetPassword } from "#lib/server/administration/reset-password.ts";
import { findActor } from "#lib/server/session/find-actor.ts";
import { hashPassword } from "#lib/server/session/hash-password.ts";
import { replacePassword } from "#lib/server/session/replace-password.ts";
import { openClaim, SESSION_SECONDS, sealClaim } from "#lib/server/session/session-cookie.ts";
import { type Verification, verifyCredentials } from "#lib/server/session/verify-credentials.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const PASSWORD = "correct horse battery";
const NOW = new Date("2031-03-01T02:00:00Z");
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let place: Jurisdiction;
let administrator: Actor;

beforeAll(async () => {
  place = await foundJurisdiction();
  administrator = await place.engage("administrator", "province");
  process.env.NEXTAUTH_SECRET = "a secret of the integration tests, long enough";
  process.env.NEXTAUTH_URL = "http://localhost:3000";
});

/** An officer with a password, and the name they sign in by. */
async function account(): Promise<{ readonly actor: Actor; readonly accountName: string }> {
  const actor = await place.engage("officer", "department");
  await query(
    "INSERT INTO credentials (person_id, jurisdiction_id, password_hash, password_changed_at) VALUES ($1, $2, $3, now())",
    [actor.personId, place.id, await hashPassword(PASSWORD)],
  );
  const row = await queryOne<{ account_name: string }>("SELECT account_name FROM people WHERE id = $1", [
    actor.personId,
  ]);
  return { actor, accountName: row.account_name };
}

const address = () => `192.0.2.${uuidv7()}`;
const signIn = async (accountName: string, password: string, at = NOW, from = address()) =>
  await verifyCredentials({ accountName, password, address: from }, at);

function claimOf(verification: Verification) {
  if (verification.outcome !== "verified") throw new Error(`not let in: ${verification.outcome}`);
  return verification.claim;
}

describe("signing in", () => {
  it("lets in whoever knows the password, by the name in any case", async () => {
    const { actor, accountName } = await account();
    const claim = claimOf(await signIn(` ${accountName.toUpperCase()} `, PASSWORD));
    expect(claim).toEqual({ personId: actor.personId, epoch: 0 });
    expect(await findActor(claim)).toEqual(actor);
  });

  it("answers the same for an unknown name, a wrong password and a deactivated account", async () => {
    const { accountName } = await account();
    const gone = await account();
    await deactivatePerson(administrator, gone.actor.personId);
    expect(await signIn(`nobody-${uuidv7()}`, PASSWORD)).toEqual({ outcome: "wrong" });
    expect(await signIn(accountName, "something else")).toEqual({ outcome: "wrong" });
    expect(await signIn(gone.accountName, PASSWORD)).toEqual({ outcome: "wrong" });
  });

  it("makes an account wait after five failures, from whatever address, and lets it in afterwards", async () => {
    const { accountName } = await account();
    for (let failure = 0; failure < 5; failure += 1) {
      expect(await signIn(accountName, "guess")).toEqual({ outcome: "wrong" });
    }
    expect(await signIn(accountName, PASSWORD)).toEqual({ outcome: "throttled", minutes: 1 });
    expect((await signIn(accountName, PASSWORD, minutesLater(2))).outcome).toBe("verified");
    expect((await signIn(accountName, PASSWORD, minutesLater(2))).outcome).toBe("verified");
  });

  it("makes an unknown name wait just the same", async () => {
    const unknown = `nobody-${uuidv7()}`;
    for (let failure = 0; failure < 5; failure += 1) await signIn(unknown, "guess");
    expect(await signIn(unknown, "guess")).toEqual({ outcome: "throttled", minutes: 1 });
  });

  it("gives many tries at once no more chances than one after another", async () => {
    const { accountName } = await account();
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(accountName, "guess")));
    expect(answers.filter(({ outcome }) => outcome === "wrong").length).toBeLessThanOrEqual(5);
  });

  it("makes an address wait that tries many names", async () => {
    const from = address();
    for (let failure = 0; failure < 50; failure += 1) {
      await query(
        "INSERT INTO sign_in_attempts (id, account_name, address, succeeded, attempted_at) VALUES ($1, $2, $3, false, $4)",
        [uuidv7(), `name-${uuidv7()}`, from, NOW],
      );
    }
    const { accountName } = await account();
    expect((await signIn(accountName, PASSWORD, NOW, from)).outcome).toBe("throttled");
    expect((await signIn(accountName, PASSWORD)).outcome).toBe("verified");
  });
});

describe("a session", () => {
  it("lasts twelve hours and is nobody else's to make", async () => {
    const { actor } = await account();
    const sealed = await sealClaim({ personId: actor.personId, epoch: 0 });
    const opened = await openClaim(sealed);
    expect(opened).toMatchObject({ personId: actor.personId, epoch: 0 });
    expect(SESSION_SECONDS).toBe(12 * 60 * 60);
    expect(await openClaim(`${sealed.slice(0, -4)}AAAA`)).toBeNull();
    expect(await openClaim("")).toBeNull();
  });

  it("ends everywhere when the password changes, and goes on with the new one", async () => {
    const { actor, accountName } = await account();
    const before = claimOf(await signIn(accountName, PASSWORD));
    const after = await replacePassword(actor, { current: PASSWORD, next: "another good password" });
    expect(await findActor(before)).toBeNull();
    expect(await findActor(after)).toEqual(actor);
    expect((await signIn(accountName, PASSWORD)).outcome).toBe("wrong");
    expect((await signIn(accountName, "another good password")).outcome).toBe("verified");
  });

  it.each([
    ["a wrong current password", { current: "not it at all", next: "another good password" }],
    ["the same password again", { current: PASSWORD, next: PASSWORD }],
    ["a password that is too short", { current: PASSWORD, next: "short" }],
  ])("stays as it is on %s", async (_what, input) => {
    const { actor, accountName } = await account();
    await expect(replacePassword(actor, input)).rejects.toThrow(Refused);
    expect((await signIn(accountName, PASSWORD)).outcome).toBe("verified");
    expect(await findActor({ personId: actor.personId, epoch: 0 })).not.toBeNull();
  });

  it("ends when an administrator resets the password, which is told once", async () => {
    const { actor, accountName } = await account();
    const { password } = await resetPassword(administrator, actor.personId);
    expect(await findActor({ personId: actor.personId, epoch: 0 })).toBeNull();
    expect((await signIn(accountName, password)).outcome).toBe("verified");
  });

  it("ends at once when the person is deactivated, and loses a role as soon as it is taken back", async () => {
    const { actor } = await account();
    const claim = { personId: actor.personId, epoch: 0 };
    await query("DELETE FROM memberships WHERE person_id = $1", [actor.personId]);
    expect((await findActor(claim))?.memberships).toEqual([]);
    await deactivatePerson(administrator, actor.personId);
    expect(await findActor(claim)).toBeNull();
  });
});
