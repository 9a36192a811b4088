import type { importing as source } from "../zh-Hans/importing.ts";

export const importing: typeof source = {};
