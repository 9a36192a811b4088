import { describe, expect, it } from "vitest";

describe("the limit on calls", () => {
  it("lets an address through so many times a minute, says how many are left, and then when to come back", async () => {
    process.env.API_REQUESTS_PER_MINUTE = "2";
    const { countCall } = await import("#lib/server/public/api/rate-limit.ts");
    const [first, second, third, other] = [
      await countCall("192.0.2.1"),
      await countCall("192.0.2.1"),
      await countCall("192.0.2.1"),
      await countCall("192.0.2.2"),
    ];
    expect([first, second, third, other].map(({ isReached }) => isReached)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(first.headers["RateLimit-Remaining"]).toBe("1");
    expect(Number(third.headers["Retry-After"])).toBeGreaterThan(0);
  });
});
