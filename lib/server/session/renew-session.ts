import "server-only";
import type { NextRequest, NextResponse } from "next/server";
import { openClaim, sealClaim, sessionCookie } from "./session-cookie.ts";

/** A session younger than this is left as it is. */
const RENEWED_AFTER_SECONDS = 15 * 60;

/**
 * Puts the end of a session twelve hours from now while one works. Whether the session still counts is asked of the database
 * by every page; this only moves the hour. A form may be the one that signs out, and a prefetch nobody's work: both are left alone.
 */
export async function renewSession(request: NextRequest, response: NextResponse): Promise<void> {
  const isAutosave = request.nextUrl.pathname.startsWith("/api/drafts/");
  if (request.method !== "GET" && !isAutosave) return;
  if (request.headers.has("next-router-prefetch") || request.headers.get("purpose") === "prefetch") return;
  const { name, options } = sessionCookie();
  const claim = await openClaim(request.cookies.get(name)?.value);
  if (claim === null || Date.now() / 1000 - claim.issuedAt < RENEWED_AFTER_SECONDS) return;
  response.cookies.set(name, await sealClaim(claim), options);
}
