import type { editor as source } from "../zh-Hans/editor.ts";

export const editor: typeof source = {};
