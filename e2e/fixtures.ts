import { test as base, expect, type Page } from "@playwright/test";
import type { Account } from "#tests/site/add-body.ts";
import { signIn } from "#tests/site/sign-in.ts";
import { ACCOUNTS, type AccountKey } from "./accounts.ts";
import { type Trouble, watchForTrouble } from "./watch-for-trouble.ts";

type StorageState = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;

interface Fixtures {
  readonly trouble: Trouble;
  /** A window of a browser of its own in which this person is signed in. */
  readonly signedInAs: (who: AccountKey | Account) => Promise<Page>;
}

interface WorkerFixtures {
  /** Signs a person in once for all tests of a worker. */
  readonly sessionOf: (account: Account) => Promise<StorageState>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessionOf: [
    async ({ browserName: _ }, use, worker) => {
      const address = worker.project.use.baseURL ?? "";
      const sessions = new Map<string, Promise<StorageState>>();
      await use((account) => {
        const known = sessions.get(account.accountName) ?? openSession(address, account);
        sessions.set(account.accountName, known);
        return known;
      });
    },
    { scope: "worker" },
  ],

  // Every test ends with a look at what the browser complained about.
  trouble: [
    async ({ baseURL }, use) => {
      const trouble = watchForTrouble(baseURL ?? "");
      await use(trouble);
      expect(trouble.unexpected(), "the browser complained").toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, trouble }, use) => {
    trouble.watch(context);
    await use(context);
  },

  signedInAs: async ({ browser, sessionOf, trouble }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (who) => {
      const account = typeof who === "string" ? ACCOUNTS[who] : who;
      const context = await browser.newContext({ storageState: await sessionOf(account) });
      contexts.push(context);
      trouble.watch(context);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

async function openSession(address: string, { accountName, password }: Account): Promise<StorageState> {
  const cookies = await signIn(address, accountName, password);
  const { hostname } = new URL(address);
  return {
    cookies: cookies.map(({ name, value }) => ({
      name,
      value,
      domain: hostname,
      path: "/",
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: "Lax",
    })),
    origins: [],
  };
}
