import { describe, expect, it } from "vitest";
import {
  type ComparisonChoice,
  choiceFields,
  choicePath,
  readBeside,
  withBodies,
} from "./comparison-choice.ts";
import { readViewAddress } from "./read-view-address.ts";
import { viewPath } from "./view-path.ts";

function choice(path: string): ComparisonChoice {
  const address = readViewAddress(path.split("/").slice(1), 2026);
  if (address?.kind !== "compare") throw new RangeError(path);
  return address;
}

const body = (slug: string) => ({ slug, own: false });
const SHOWN = choice("/compare/disclosure-rate/320800+321300/2023..2024/slope/peers-size-20.321300/today");

describe("a choice of bodies to compare", () => {
  it("keeps peers and today's map when bodies come and go", () => {
    expect(viewPath(withBodies(SHOWN, [...SHOWN.bodies, body("320100"), body("320800")]))).toBe(
      "/compare/disclosure-rate/320100+320800+321300/2023..2024/peers-size-20.321300/today",
    );
    expect(viewPath(withBodies(SHOWN, [body("321300")]))).toBe(
      "/compare/disclosure-rate/321300/2023..2024/peers-size-20/today",
    );
  });

  it("has the peers of its first body once theirs is gone, and none without a body", () => {
    expect(withBodies(SHOWN, [body("320800")]).peers?.of).toEqual(body("320800"));
    expect(withBodies(SHOWN, []).peers).toBeNull();
  });

  it("is carried by a form and read back", () => {
    const fields = choiceFields(SHOWN);
    expect(Object.fromEntries(fields)).toEqual({
      indicator: "disclosure-rate",
      bodies: "320800+321300",
      from: "2023",
      to: "2024",
      peers: "size-20.321300",
      map: "today",
    });
    const { peers, onTodaysMap } = SHOWN;
    const asked = { peers: fields.get("peers") ?? null, map: fields.get("map") ?? null };
    expect(readBeside(asked, SHOWN.bodies)).toEqual({ peers, onTodaysMap });
    expect(choicePath({ ...SHOWN, peers: null })).toBe(
      "/compare?indicator=disclosure-rate&bodies=320800%2B321300&from=2023&to=2024&map=today&q=",
    );
    const plain = choiceFields({ ...SHOWN, peers: null, onTodaysMap: false });
    expect([...plain.keys()]).toEqual(["indicator", "bodies", "from", "to"]);
  });

  it("leaves out what cannot be read", () => {
    for (const peers of [null, "", "likes", "size-30.321300", "size-20.x.y_"])
      expect(readBeside({ peers, map: "past" }, SHOWN.bodies).peers?.rule.by ?? null, `${peers}`).toBe(
        peers === "size-20.x.y_" ? "size" : null,
      );
    expect(readBeside({ peers: "type", map: "past" }, [])).toEqual({ peers: null, onTodaysMap: false });
  });
});
