import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "#lib/domain/access/actor.ts";
import { findActor } from "./find-actor.ts";
import { openClaim, sessionCookie } from "./session-cookie.ts";

/** Who is signed in, read from the database once for each request; null for nobody. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const claim = await openClaim((await cookies()).get(sessionCookie().name)?.value);
  return claim === null ? null : await findActor(claim);
});
