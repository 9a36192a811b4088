import type { admin as source } from "../zh-Hans/admin.ts";

export const admin: typeof source = {};
