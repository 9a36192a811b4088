import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "#lib/env.ts";
import type { SessionClaim } from "./session-claim.ts";

/** Twelve hours from the last use. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The cookie that next-auth and our own pages share. Over https no other host of the domain can set it. */
export function sessionCookie() {
  const secure = env("NEXTAUTH_URL").startsWith("https:");
  return {
    name: secure ? "__Host-nianbao.session" : "nianbao.session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: SESSION_SECONDS },
  } as const;
}

/** The cookie's text for a claim: encrypted, good for twelve hours. */
export async function sealClaim({ personId, epoch }: SessionClaim): Promise<string> {
  return await encode({
    token: { sub: personId, epoch },
    secret: env("NEXTAUTH_SECRET"),
    maxAge: SESSION_SECONDS,
  });
}

const tokenSchema = z.object({ sub: z.uuid(), epoch: z.int(), iat: z.number() });

export interface OpenedClaim extends SessionClaim {
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** Reads the cookie's text; null for one that is forged, expired or of another installation. */
export async function openClaim(sealed: string | undefined): Promise<OpenedClaim | null> {
  if (sealed === undefined || sealed === "") return null;
  const token = await decode({ token: sealed, secret: env("NEXTAUTH_SECRET") }).catch(() => null);
  const read = tokenSchema.safeParse(token);
  if (!read.success) return null;
  return { personId: read.data.sub, epoch: read.data.epoch, issuedAt: read.data.iat };
}
