import { afterEach, describe, expect, it, vi } from "vitest";
import { env } from "./env.ts";

describe("the environment", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("gives a variable in its own type", () => {
    vi.stubEnv("DATABASE_CONNECTIONS", "4");
    expect(env("DATABASE_CONNECTIONS")).toBe(4);
  });

  it("falls back where there is a sensible value", () => {
    vi.stubEnv("DATABASE_CONNECTIONS", undefined);
    expect(env("DATABASE_CONNECTIONS")).toBe(10);
  });

  it("names the variable that is missing or wrong", () => {
    vi.stubEnv("DATABASE_URL", undefined);
    expect(() => env("DATABASE_URL")).toThrow(/DATABASE_URL/);
    vi.stubEnv("DATABASE_URL", "mysql://localhost/nianbao");
    expect(() => env("DATABASE_URL")).toThrow(/DATABASE_URL/);
    vi.stubEnv("NEXTAUTH_SECRET", "short");
    expect(() => env("NEXTAUTH_SECRET")).toThrow(/NEXTAUTH_SECRET/);
  });
});
