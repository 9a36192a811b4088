import { expect, it } from "vitest";
import { readJson } from "./read-json.ts";

const sent = (body: string) => new Request("http://localhost/", { method: "POST", body });

it("reads what was sent", async () => {
  expect(await readJson(sent('{"说":"好"}'))).toEqual({ 说: "好" });
});

it("takes what is no JSON for nothing", async () => {
  expect(await readJson(sent("{"))).toBeNull();
  expect(await readJson(new Request("http://localhost/", { method: "POST" }))).toBeNull();
});

it("stops reading what is too long", async () => {
  expect(await readJson(sent(JSON.stringify("长".repeat(2_000_000))))).toBe("too_long");
});
