import { describe, expect, it } from "vitest";
import { isOwnOrigin } from "./is-own-origin.ts";

describe("a request that changes something", () => {
  it.each([
    ["a page of this site, as the browser says", { "sec-fetch-site": "same-origin" }, true],
    ["a page of another host of the domain", { "sec-fetch-site": "same-site" }, false],
    ["a page of another site", { "sec-fetch-site": "cross-site" }, false],
    ["an older browser on this site", { origin: "http://a.test:3000", host: "a.test:3000" }, true],
    [
      "an older browser, through a proxy",
      { origin: "https://a.test", host: "127.0.0.1:3000", "x-forwarded-host": "a.test" },
      true,
    ],
    ["an older browser on another site", { origin: "https://b.test", host: "a.test" }, false],
    ["something that is no address", { origin: "null", host: "a.test" }, false],
    ["nobody knows where", { host: "a.test" }, false],
  ])("from %s", (_from, headers, isOwn) => {
    expect(isOwnOrigin(new Headers(headers))).toBe(isOwn);
  });
});
