import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { PROVINCE_TILES } from "#lib/domain/groups/province-tiles.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asOperator } from "./as-operator.ts";
import { createAccount } from "./create-account.ts";
import { namesRow } from "./names-row.ts";

export interface CreateJurisdiction {
  /** Administrative-division code; also the slug of its government. */
  readonly code: string;
  /** Full name of its government in zh-Hans; where another language's is empty, one is proposed from it. */
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string;
  readonly level: "province" | "city";
  /** The top office reviews the governments of the districts directly. */
  readonly directReview: boolean;
  readonly signOffSteps: 0 | 1;
  readonly administrator: { readonly accountName: string; readonly name: string };
}

/** Creates a jurisdiction with its government and its first administrator, whose password is told once. */
export async function createJurisdiction(
  actor: Actor,
  input: CreateJurisdiction,
  at: Date = new Date(),
): Promise<{ jurisdictionId: string; password: string }> {
  return await asOperator(actor, async (tx) => {
    const { code, name, level, directReview, signOffSteps, administrator } = input;
    const row = namesRow(input);
    const { nameHans, nameHant, nameEn } = row;
    const jurisdictionId = uuidv7();
    const bodyId = uuidv7();
    const tile = PROVINCE_TILES.get(code);
    const founded = await tx.jurisdiction.createMany({
      data: {
        id: jurisdictionId,
        code,
        nameHans,
        nameHant,
        nameEn,
        directReview,
        signoffSteps: signOffSteps,
      },
      skipDuplicates: true,
    });
    if (founded.count === 0) throw new Refused(CODE_TAKEN);
    const seated = await tx.body.createMany({
      data: {
        id: bodyId,
        jurisdictionId,
        parentId: null,
        slug: code,
        code,
        kind: "government",
        level,
        ...row,
        mayMakeRegulations: true,
        tileColumn: tile?.column ?? null,
        tileRow: tile?.row ?? null,
      },
      skipDuplicates: true,
    });
    if (seated.count === 0) throw new Refused(CODE_TAKEN);
    const { accountName, name: adminName } = administrator;
    const { personId, password } = await createAccount(tx, {
      jurisdictionId,
      accountName,
      name: adminName,
      at,
    });
    await tx.membership.create({ data: { jurisdictionId, personId, bodyId, role: "administrator" } });
    const about = { jurisdictionId, bodyId, reportId: null };
    await recordEvent(tx, { kind: "jurisdiction_created", detail: { code, name }, actor, about, at });
    const detail = { person: personId, accountName, name: adminName };
    await recordEvent(tx, { kind: "person_added", detail, actor, about, at });
    return { jurisdictionId, password };
  });
}

const CODE_TAKEN = wording(
  "这个行政区划代码已被使用。",
  "這個行政區劃代碼已被使用。",
  "This division code is in use already.",
);
