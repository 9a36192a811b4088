import type { submitting as source } from "../zh-Hans/submitting.ts";

export const submitting: typeof source = {};
