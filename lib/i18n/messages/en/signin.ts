import type { signin as source } from "../zh-Hans/signin.ts";

export const signin: typeof source = {};
