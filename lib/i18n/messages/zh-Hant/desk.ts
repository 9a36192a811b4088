import type { desk as source } from "../zh-Hans/desk.ts";

export const desk: typeof source = {};
