import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import { type AddBody, addBody } from "#lib/server/administration/add-body.ts";
import { addPerson } from "#lib/server/administration/add-person.ts";
import { createJurisdiction } from "#lib/server/administration/create-jurisdiction.ts";
import { deactivatePerson } from "#lib/server/administration/deactivate-person.ts";
import { giveMembership } from "#lib/server/administration/give-membership.ts";
import { openYear } from "#lib/server/administration/open-year.ts";
import { findActor } from "#lib/server/session/find-actor.ts";
import { verifyCredentials } from "#lib/server/session/verify-credentials.ts";
import { query } from "#tests/site/site-database.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

let place: Jurisdiction;
let administrator: Actor;
let officer: Actor;
let operator: Actor;

beforeAll(async () => {
  place = await foundJurisdiction();
  administrator = await place.engage("administrator", "province");
  officer = await place.engage("officer", "department");
  const personId = uuidv7();
  await query("INSERT INTO people (id, jurisdiction_id, account_name, name) VALUES ($1, NULL, $2, '运维')", [
    personId,
    `op-${personId}`,
  ]);
  await query("INSERT INTO memberships (id, person_id, role) VALUES ($1, $2, 'operator')", [
    uuidv7(),
    personId,
  ]);
  const found = await findActor({ personId, epoch: 0 });
  if (found === null) throw new Error("the session does not find the operator");
  operator = found;
});

const name = () => `n-${uuidv7()}`;
const newBody = (more: Partial<AddBody> = {}): AddBody => ({
  parentId: place.bodies.district,
  name: "测试区水务局",
  nameHant: "",
  nameEn: "",
  slug: name(),
  kind: "department",
  level: "county",
  isDisclosureOffice: false,
  mustReport: true,
  mayMakeRegulations: false,
  ...more,
});
const events = async (kind: string) =>
  await query("SELECT 1 FROM audit_events WHERE jurisdiction_id = $1 AND kind = $2", [place.id, kind]);

describe("the administrator", () => {
  it("adds a body under another, in its place in the tree", async () => {
    const { bodyId } = await addBody(administrator, newBody());
    const [row] = await query<{ path: string; above: string; en: string }>(
      "SELECT b.path, p.path AS above, b.name_en AS en FROM bodies b JOIN bodies p ON p.id = b.parent_id WHERE b.id = $1",
      [bodyId],
    );
    expect(row?.path.startsWith(`${row.above}.`)).toBe(true);
    expect(row?.en).toBe("Ceshi District Water Affairs Bureau");
    expect(await events("body_added")).toHaveLength(1);
  });

  it("is refused an address that is taken, anywhere in the installation", async () => {
    const elsewhere = await foundJurisdiction();
    await expect(addBody(administrator, newBody({ slug: elsewhere.slugs.department }))).rejects.toThrow(
      Refused,
    );
    const under = newBody({ parentId: elsewhere.bodies.district });
    await expect(addBody(administrator, under)).rejects.toThrow(NotFound);
  });

  it("adds a person whose first password works, and is told it once", async () => {
    const accountName = name();
    const input = {
      accountName,
      name: "新填报员",
      role: "officer",
      bodyId: place.bodies.department,
    } as const;
    const { personId, password } = await addPerson(administrator, input);
    const claim = await verifyCredentials({ accountName, password, address: name() });
    expect(claim).toEqual({ outcome: "verified", claim: { personId, epoch: 0 } });
    await expect(addPerson(administrator, { ...input, name: "另一人" })).rejects.toThrow(Refused);
  });

  it("puts a reviewer at a disclosure office only, and gives a role once", async () => {
    const reviewer = { role: "reviewer", bodyId: place.bodies.department } as const;
    await expect(giveMembership(administrator, officer.personId, reviewer)).rejects.toThrow(Refused);
    const signatory = { role: "signatory", bodyId: place.bodies.department } as const;
    await giveMembership(administrator, officer.personId, signatory);
    await expect(giveMembership(administrator, officer.personId, signatory)).rejects.toThrow(Conflict);
    const actor = await findActor({ personId: officer.personId, epoch: 0 });
    expect(actor?.memberships.map(({ role }) => role).sort()).toEqual(["officer", "signatory"]);
  });

  it("ends a person's access once, and cannot shut themselves out", async () => {
    const gone = await place.engage("officer", "city");
    await deactivatePerson(administrator, gone.personId);
    await expect(deactivatePerson(administrator, gone.personId)).rejects.toThrow(Conflict);
    await expect(deactivatePerson(administrator, administrator.personId)).rejects.toThrow(Refused);
  });

  it("opens a year once, in its format, with its deadlines", async () => {
    const input = {
      year: 2026,
      deadlines: [{ level: "county", scope: "own_organ", dueOn: "2027-01-20" }],
    } as const;
    await openYear(administrator, input);
    await expect(openYear(administrator, input)).rejects.toThrow(Refused);
    await expect(openYear(administrator, { year: 2012, deadlines: [] })).rejects.toThrow(Refused);
    const [row] = await query<{ template_id: string }>(
      "SELECT template_id FROM collection_years WHERE jurisdiction_id = $1 AND year = 2026",
      [place.id],
    );
    expect(row?.template_id).toBe("gongkai-2021");
  });

  it("is nobody else: officers and reviewers are refused", async () => {
    await expect(addBody(officer, newBody())).rejects.toThrow(Forbidden);
    await expect(openYear(officer, { year: 2027, deadlines: [] })).rejects.toThrow(Forbidden);
    await expect(deactivatePerson(officer, administrator.personId)).rejects.toThrow(Forbidden);
  });
});

describe("the operator", () => {
  const jurisdiction = (code: string) => ({
    code,
    name: "另一省人民政府",
    nameHant: "",
    nameEn: "",
    level: "province" as const,
    directReview: true,
    signOffSteps: 1 as const,
    administrator: { accountName: name(), name: "管理员" },
  });

  it("creates a jurisdiction with its first administrator", async () => {
    const code = uuidv7();
    const input = jurisdiction(code);
    const { jurisdictionId, password } = await createJurisdiction(operator, input);
    const { accountName } = input.administrator;
    const verified = await verifyCredentials({ accountName, password, address: name() });
    if (verified.outcome !== "verified") throw new Error("the first administrator is not let in");
    const actor = await findActor(verified.claim);
    expect(actor).toMatchObject({
      jurisdictionId,
      directReview: true,
      memberships: [{ role: "administrator" }],
    });
    await expect(createJurisdiction(operator, jurisdiction(code))).rejects.toThrow(Refused);
  });

  it("is nobody else", async () => {
    await expect(createJurisdiction(administrator, jurisdiction(uuidv7()))).rejects.toThrow(Forbidden);
  });
});
