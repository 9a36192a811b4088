import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor } from "#lib/domain/access/actor.ts";
import { ASKED_PATH } from "./asked-path.ts";
import { currentActor } from "./current-actor.ts";
import { signInPath } from "./sign-in-path.ts";

/** Who is signed in; sends everybody else to the sign-in page, and back afterwards. The only door to the workspace. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  return actor ?? redirect(signInPath((await headers()).get(ASKED_PATH) ?? ""));
}
