import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { env } from "#lib/env.ts";
import { asOperator } from "#lib/server/administration/as-operator.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { wakeRelease } from "./wake-release.ts";

/**
 * Has a release of open data made now, in the background, of everything published since the last one, and puts on record who asked for it. Where nothing
 * was published since, none is made. Refused on an installation that makes none.
 */
export async function requestRelease(actor: Actor, at: Date = new Date()): Promise<void> {
  await asOperator(actor, async (tx) => {
    if (env("MAKE_RELEASES") === "off") throw new Refused(MAKES_NONE);
    const about = { jurisdictionId: null, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "release_requested", detail: {}, actor, about, at });
  });
  await wakeRelease({ occasion: "now" });
}

const MAKES_NONE = wording(
  "这台服务器设置为不制作开放数据发布（MAKE_RELEASES）。",
  "這臺伺服器設定為不製作開放資料發布（MAKE_RELEASES）。",
  "This server is set to make no releases of open data (MAKE_RELEASES).",
);
