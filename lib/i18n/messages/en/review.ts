import type { review as source } from "../zh-Hans/review.ts";

export const review: typeof source = {};
