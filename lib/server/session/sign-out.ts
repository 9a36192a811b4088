import "server-only";
import { cookies } from "next/headers";
import { sessionCookie } from "./session-cookie.ts";

/** Ends the session of this browser. Call it from a server action: it clears the cookie. */
export async function signOut(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
