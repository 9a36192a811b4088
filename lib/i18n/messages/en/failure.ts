import type { failure as source } from "../zh-Hans/failure.ts";

export const failure: typeof source = {
  title: "This page cannot be shown just now",
  body: "Something went wrong on our side; what you have saved is safe. Please try again. If it happens again, tell the people who run this system the reference below.",
  reference: "Reference: {digest}",
  retry: "Try again",
};
