import "server-only";
import { headers } from "next/headers";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { clientAddress } from "./client-address.ts";
import { openSession } from "./open-session.ts";
import { verifyCredentials } from "./verify-credentials.ts";

export type SignIn =
  | { readonly outcome: "signed_in" }
  | { readonly outcome: "refused"; readonly sentence: Localized };

/** Checks name and password and opens a session of twelve hours. Call it from a server action: it sets the cookie. */
export async function signIn(input: {
  readonly accountName: string;
  readonly password: string;
}): Promise<SignIn> {
  const address = clientAddress(await headers());
  const verification = await verifyCredentials({ ...input, address });
  switch (verification.outcome) {
    case "verified":
      await openSession(verification.claim);
      return { outcome: "signed_in" };
    case "wrong":
      return { outcome: "refused", sentence: WRONG };
    case "throttled":
      return { outcome: "refused", sentence: throttled(verification.minutes) };
  }
}

const WRONG = wording(
  "账号或密码不正确。",
  "賬號或密碼不正確。",
  "The account name or the password is not correct.",
);
const throttled = (minutes: number) =>
  wording(
    `尝试次数过多，请${minutes}分钟后再试。`,
    `嘗試次數過多，請${minutes}分鐘後再試。`,
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  );
