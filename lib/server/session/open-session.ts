import "server-only";
import { cookies } from "next/headers";
import type { SessionClaim } from "./session-claim.ts";
import { sealClaim, sessionCookie } from "./session-cookie.ts";

/** Gives this browser a session of twelve hours. Only where cookies can be set: a server action or a route handler. */
export async function openSession(claim: SessionClaim): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealClaim(claim), options);
}
