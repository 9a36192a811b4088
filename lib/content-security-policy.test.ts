import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

describe("the content security policy", () => {
  it("allows a page with a nonce no other inline script", () => {
    const policy = contentSecurityPolicy({ nonce: "abc", isDevelopment: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("names no origin but our own", () => {
    const policy = contentSecurityPolicy({ nonce: null, isDevelopment: false });
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
