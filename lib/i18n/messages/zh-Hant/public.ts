import type { publicPages as source } from "../zh-Hans/public.ts";

export const publicPages: typeof source = {};
