import { describe, expect, test } from "vitest";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { REPORT_STATES, type ReportState } from "#lib/domain/workflow/states.ts";
import type { Actor, Membership, ReportRef } from "./actor.ts";
import { OFFICE_ACTS, REPORT_ACTS, type ReportAct } from "./acts.ts";
import { actsOpenTo, commentSide, mayAct, mayActInOffice, mayResolveComment } from "./policy.ts";

/**
 * province ─┬─ office (of the province)
 *           ├─ finance (a department of the province)
 *           └─ city ─┬─ cityoffice
 *                    ├─ water (a department of the city)
 *                    └─ district ─┬─ districtoffice
 *                                 └─ town
 */
const PATHS = {
  province: "province",
  office: "province.office",
  finance: "province.finance",
  city: "province.city",
  cityoffice: "province.city.cityoffice",
  water: "province.city.water",
  district: "province.city.district",
  districtoffice: "province.city.district.districtoffice",
  town: "province.city.district.town",
} as const;
type Place = keyof typeof PATHS;
const PLACES: readonly Place[] = [
  "province",
  "office",
  "finance",
  "city",
  "cityoffice",
  "water",
  "district",
  "districtoffice",
  "town",
];
const GOVERNMENTS: readonly Place[] = ["province", "city", "district"];

function report(place: Place, state: ReportState, scope: ReportScope = "consolidated"): ReportRef {
  return {
    id: "report",
    jurisdictionId: "home",
    bodyId: place,
    bodyPath: PATHS[place],
    bodyKind: GOVERNMENTS.includes(place) ? "government" : "department",
    bodyLevel: "county",
    scope,
    state,
  };
}

function actor(...held: readonly [role: Membership["role"], place: Place][]): Actor {
  return {
    personId: "me",
    name: "我",
    jurisdictionId: "home",
    directReview: false,
    memberships: held.map(([role, place]) => ({ role, bodyId: place, bodyPath: PATHS[place] })),
  };
}

const OPERATOR: Actor = {
  ...actor(),
  jurisdictionId: null,
  memberships: [{ role: "operator", bodyId: "", bodyPath: "" }],
};

describe("role x act x state", () => {
  const STATES = [
    "draft",
    "in_signoff",
    "submitted",
    "returned",
    "approved",
    "published",
    "correcting",
  ] as const;
  const LETTERS: Record<ReportState, string> = {
    draft: "D",
    in_signoff: "S",
    submitted: "U",
    returned: "R",
    approved: "A",
    published: "P",
    correcting: "C",
  };

  /** For a report of the district: the states in which each person may do each act, by the letters above; · where not. */
  const MATRIX: Record<string, { who: Actor; acts: Record<ReportAct, string> }> = {
    "officer of the body": {
      who: actor(["officer", "district"]),
      acts: {
        read: "DSURAPC",
        edit: "DS·R··C",
        explain: "DS·R··C",
        comment: "DSURA·C",
        request_sign_off: "D··R··C",
        sign_off: "·······",
        refuse_sign_off: "·······",
        submit: "DS·R··C",
        return: "·······",
        approve: "·······",
        publish: "·······",
        start_correction: "·····P·",
        propose_footnote: "·····PC",
        decide_footnote: "·······",
        withdraw_footnote: "·SURAPC",
      },
    },
    "signatory of the body": {
      who: actor(["signatory", "district"]),
      acts: {
        read: "DSURAPC",
        edit: "·······",
        explain: "·······",
        comment: "DSURA·C",
        request_sign_off: "·······",
        sign_off: "·S·····",
        refuse_sign_off: "·S·····",
        submit: "·······",
        return: "·······",
        approve: "·······",
        publish: "·······",
        start_correction: "·······",
        propose_footnote: "·······",
        decide_footnote: "·······",
        withdraw_footnote: "·······",
      },
    },
    "reviewer at the office of the government above": {
      who: actor(["reviewer", "cityoffice"]),
      acts: {
        read: "··URAPC",
        edit: "·······",
        explain: "·······",
        comment: "··U·A··",
        request_sign_off: "·······",
        sign_off: "·······",
        refuse_sign_off: "·······",
        submit: "·······",
        return: "··U·A··",
        approve: "··U····",
        publish: "····A··",
        start_correction: "·······",
        propose_footnote: "·······",
        decide_footnote: "··URAPC",
        withdraw_footnote: "·······",
      },
    },
  };

  const NOBODYS_BUSINESS: Record<string, Actor> = {
    "reviewer at the district's own office": actor(["reviewer", "districtoffice"]),
    "reviewer at the province's office, without direct review": actor(["reviewer", "office"]),
    "officer of a neighbour": actor(["officer", "water"]),
    "officer of the body above": actor(["officer", "city"]),
    "officer of a body below": actor(["officer", "town"]),
    "signatory of the body above": actor(["signatory", "city"]),
    "administrator of the jurisdiction": actor(["administrator", "province"]),
    "administrator who sits at the body": actor(["administrator", "district"]),
    operator: OPERATOR,
    "person without a role": actor(),
    "officer of the same body id in another jurisdiction": {
      ...actor(["officer", "district"]),
      jurisdictionId: "abroad",
    },
  };

  describe.each(Object.entries(MATRIX))("%s", (_who, { who, acts }) => {
    test.each(REPORT_ACTS)("%s", (act) => {
      const row = STATES.map((state) => (mayAct(who, act, report("district", state)) ? LETTERS[state] : "·"));
      expect(row.join("")).toBe(acts[act]);
    });
  });

  test.each(Object.entries(NOBODYS_BUSINESS))("%s: nothing, in any state", (_who, who) => {
    for (const state of REPORT_STATES) expect(actsOpenTo(who, report("district", state))).toEqual([]);
  });

  test("whoever may do anything may read", () => {
    const people = [...Object.values(MATRIX).map(({ who }) => who), ...Object.values(NOBODYS_BUSINESS)];
    for (const who of people) {
      for (const place of PLACES) {
        for (const state of REPORT_STATES) {
          const acts = actsOpenTo(who, report(place, state));
          expect(acts.length === 0 || acts.includes("read")).toBe(true);
        }
      }
    }
  });
});

describe("who reviews whom", () => {
  const reviewed = (who: Actor, scope: ReportScope = "consolidated") =>
    PLACES.filter((place) => mayAct(who, "approve", report(place, "submitted", scope)));

  test("a city's office reviews what stands directly under the city, its own report included", () => {
    expect(reviewed(actor(["reviewer", "cityoffice"]))).toEqual(["cityoffice", "water", "district"]);
  });

  test("an office also receives the report of its own government's organ", () => {
    expect(reviewed(actor(["reviewer", "cityoffice"]), "own_organ")).toEqual([
      "city",
      "cityoffice",
      "water",
      "district",
    ]);
  });

  test("a district's office reviews the townships, not the district", () => {
    expect(reviewed(actor(["reviewer", "districtoffice"]))).toEqual(["districtoffice", "town"]);
  });

  test("the top office reviews departments, cities and its own government, which has nobody above", () => {
    expect(reviewed(actor(["reviewer", "office"]))).toEqual(["province", "office", "finance", "city"]);
  });

  test("with direct review the top office also reviews the districts, but not the departments beside them", () => {
    const who = { ...actor(["reviewer", "office"]), directReview: true };
    expect(reviewed(who)).toEqual(["province", "office", "finance", "city", "district"]);
  });

  test("direct review gives a city's office nothing more", () => {
    const who = { ...actor(["reviewer", "cityoffice"]), directReview: true };
    expect(reviewed(who)).toEqual(["cityoffice", "water", "district"]);
  });
});

describe("acts of the office", () => {
  test.each([
    ["officer", actor(["officer", "town"]), ["start_report"]],
    ["signatory", actor(["signatory", "town"]), []],
    ["reviewer", actor(["reviewer", "office"]), ["review_queue"]],
    ["administrator", actor(["administrator", "province"]), ["administer_jurisdiction"]],
    ["operator", OPERATOR, ["operate_installation"]],
    ["operator's role inside a jurisdiction", actor(["operator", "province"]), []],
  ] as const)("%s", (_role, who, expected) => {
    expect(OFFICE_ACTS.filter((act) => mayActInOffice(who, act, "town"))).toEqual(expected);
  });

  test("an officer starts reports of the own body only", () => {
    expect(mayActInOffice(actor(["officer", "town"]), "start_report", "district")).toBe(false);
  });
});

describe("comments", () => {
  const officer = actor(["officer", "district"]);
  const reviewer = actor(["reviewer", "cityoffice"]);
  const both = actor(["officer", "district"], ["reviewer", "cityoffice"]);
  const statesIn = (who: Actor, comment: Parameters<typeof mayResolveComment>[1]) =>
    REPORT_STATES.filter((state) => mayResolveComment(who, comment, report("district", state)));

  test("the body settles a reviewer's comment while the report is with the body, the reviewer while it is under review", () => {
    const comment = { side: "reviewer", isInternal: false } as const;
    expect(statesIn(officer, comment)).toEqual(["draft", "in_signoff", "returned", "correcting"]);
    expect(statesIn(reviewer, comment)).toEqual(["submitted", "approved"]);
  });

  test("the body settles its own comments until publication; internal ones are nobody else's", () => {
    const comment = { side: "body", isInternal: true } as const;
    expect(statesIn(officer, comment)).toEqual(REPORT_STATES.filter((state) => state !== "published"));
    expect(statesIn(reviewer, comment)).toEqual([]);
    expect(statesIn(reviewer, { ...comment, isInternal: false })).toEqual(["submitted", "approved"]);
  });

  test("a stranger settles nothing", () => {
    expect(statesIn(actor(["officer", "town"]), { side: "reviewer", isInternal: false })).toEqual([]);
  });

  test("who is at work on both sides speaks for the office above while the report lies there", () => {
    expect(commentSide(both, report("district", "submitted"))).toBe("reviewer");
    expect(commentSide(both, report("district", "returned"))).toBe("body");
    expect(commentSide(officer, report("district", "submitted"))).toBe("body");
  });
});
