import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import {
  type PeerCandidate,
  parsePeerRule,
  peerReach,
  peerRuleToken,
  peerRuleWords,
  peersOf,
} from "./peer-rule.ts";

const city = (key: string, residents: number | null, requests: number | null): PeerCandidate => ({
  key,
  kind: "government",
  level: "city",
  residents,
  requests,
});
const mine = city("m", 100, 1000);
const others = [
  city("c", 131, 500),
  city("a", 130, 1500),
  city("b", 70, 499),
  city("d", null, null),
  mine,
  { ...city("e", 100, 1000), level: "county" as const },
];
const keys = (token: string, body = mine) => {
  const rule = parsePeerRule(token);
  const found = rule === null ? null : peersOf(body, others, rule);
  return found === null ? null : [found.peers.map(({ key }) => key).join(""), found.unknown];
};

describe("similar bodies", () => {
  it("are of the same kind and level, never the body itself", () => {
    expect(keys("type")).toEqual(["abcd", 0]);
  });

  it("have as many residents, or as many requests, within a distance", () => {
    expect(keys("size")).toEqual(["ab", 1]);
    expect(keys("volume")).toEqual(["ac", 1]);
    expect(keys("size-31")).toEqual(["abc", 1]);
  });

  it("cannot be found for a body whose own size is not known", () => {
    expect(keys("size", city("m", null, 5))).toBeNull();
    expect(keys("type", city("m", null, 5))).toEqual(["abcd", 0]);
  });

  it.each(["near", "type", "size", "volume", "size-20", "volume-99"])(
    "are named by one rule, %s",
    (token) => {
      const rule = parsePeerRule(token);
      if (rule === null) throw new RangeError(token);
      expect(peerRuleToken(rule)).toBe(token);
      for (const locale of LOCALES)
        expect(peerRuleWords(rule, peerReach(rule, mine))[locale]).not.toContain("null");
    },
  );

  it("are looked for in the province, and where it has too few of them in the country", () => {
    const reach = (token: string, kind: PeerCandidate["kind"], level: PeerCandidate["level"]) => {
      const rule = parsePeerRule(token);
      return rule === null ? null : peerReach(rule, { kind, level });
    };
    expect(reach("near", "department", "county")).toBe("government");
    expect(reach("type", "government", "city")).toBe("province");
    expect(reach("size", "government", "city")).toBe("country");
    expect(reach("size", "government", "county")).toBe("province");
    expect(reach("volume", "department", "city")).toBe("province");
    expect(reach("near", "government", "province")).toBe("country");
  });

  it.each(["", "size-30", "volume-50", "size-0", "size-100", "size-2x", "type-30", "size-1-2", "age"])(
    "are not named by “%s”",
    (token) => {
      expect(parsePeerRule(token)).toBeNull();
    },
  );
});
