import type { account as source } from "../zh-Hans/account.ts";

export const account: typeof source = {};
