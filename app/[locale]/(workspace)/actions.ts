"use server";

import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { signOut } from "#lib/server/session/sign-out.ts";

/** Ends the session of this browser and goes to the public site. */
export async function signOutAction(locale: Locale): Promise<void> {
  await signOut();
  redirect({ href: "/", locale });
}
