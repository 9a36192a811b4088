import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Sends only the named namespaces to the browser. Client components inside see these and no others. */
export async function ClientMessages(props: {
  namespaces: readonly (keyof Messages)[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const chosen = Object.fromEntries(props.namespaces.map((namespace) => [namespace, messages[namespace]]));
  return <NextIntlClientProvider messages={chosen}>{props.children}</NextIntlClientProvider>;
}
