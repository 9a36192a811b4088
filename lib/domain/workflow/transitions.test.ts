import { describe, expect, test } from "vitest";
import { REPORT_ACTS } from "#lib/domain/access/acts.ts";
import { decide } from "./decide.ts";
import {
  type Attempt,
  obstacleOf,
  REQUIREMENTS,
  type ReportFacts,
  type Requirement,
} from "./requirements.ts";
import { REPORT_STATES, type ReportState } from "./states.ts";
import { TRANSITIONS, targetOf, transitionFor } from "./transitions.ts";

const READY: ReportFacts = {
  errors: 0,
  unexplained: 0,
  signOffSteps: 0,
  signOff: "none",
  steppedBy: "somebody else",
};
const ATTEMPT: Attempt = { personId: "me", reason: "figures disagree", comments: 0 };

describe("the table of transitions", () => {
  /** act x state -> where it leads (first report / report with a version in force), or — where it cannot be taken. */
  const EXPECTED: Record<string, Partial<Record<ReportState, string>>> = {
    request_sign_off: { draft: "in_signoff", returned: "in_signoff", correcting: "in_signoff" },
    sign_off: { in_signoff: "in_signoff" },
    refuse_sign_off: { in_signoff: "returned" },
    edit: { in_signoff: "draft|correcting" },
    submit: { draft: "submitted", returned: "submitted", correcting: "submitted", in_signoff: "submitted" },
    approve: { submitted: "approved" },
    return: { submitted: "returned", approved: "returned" },
    publish: { approved: "published" },
    start_correction: { published: "correcting" },
  };

  test.each(REPORT_ACTS.flatMap((act) => REPORT_STATES.map((state) => [act, state] as const)))(
    "%s from %s leads where the table of the field says",
    (act, state) => {
      const row = transitionFor(act, state);
      const target =
        row === null ? undefined : [...new Set([targetOf(row, false), targetOf(row, true)])].join("|");
      expect(target).toBe(EXPECTED[act]?.[state]);
    },
  );

  test("no act has two ways out of one state", () => {
    for (const act of REPORT_ACTS) {
      for (const state of REPORT_STATES) {
        const rows = TRANSITIONS.filter((row) => row.act === act && row.from.includes(state));
        expect(rows.length, `${act} from ${state}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test("every state can be reached from a draft and every state but published can be left onwards", () => {
    const reached = new Set<ReportState>(["draft"]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const row of TRANSITIONS) {
        if (row.from.some((state) => reached.has(state))) {
          reached.add(targetOf(row, false)).add(targetOf(row, true));
        }
      }
    }
    expect([...reached].sort()).toEqual([...REPORT_STATES].sort());
    for (const state of REPORT_STATES) {
      expect(TRANSITIONS.some((row) => row.onward && row.from.includes(state))).toBe(state !== "published");
    }
  });

  test("nothing leaves the body while errors stand or findings want a reason", () => {
    for (const row of TRANSITIONS.filter(({ to }) => to === "submitted" || to === "in_signoff")) {
      expect(row.requires).toEqual(expect.arrayContaining(["no_errors", "explained"]));
    }
  });

  test("whatever sends a report back or opens it again says why, except the officer's own edit", () => {
    for (const row of TRANSITIONS.filter(({ onward, act }) => !onward && act !== "edit")) {
      expect(row.requires.some((need) => need.startsWith("reason"))).toBe(true);
    }
  });
});

describe("what an act requires", () => {
  /** The requirement, a report or attempt that fails it, one that meets it. */
  const CASES: Record<
    Requirement,
    [fails: Partial<ReportFacts & Attempt>, meets: Partial<ReportFacts & Attempt>]
  > = {
    no_errors: [{ errors: 1 }, { errors: 0 }],
    explained: [{ unexplained: 2 }, { unexplained: 0 }],
    sign_off_step: [{ signOffSteps: 0 }, { signOffSteps: 1 }],
    no_sign_off_step: [{ signOffSteps: 1 }, { signOffSteps: 0 }],
    unsigned: [{ signOff: "given" }, { signOff: "requested" }],
    signed: [{ signOff: "void" }, { signOff: "given" }],
    reason: [{ reason: " \n" }, { reason: "表三第二行有误" }],
    reason_or_comment: [
      { reason: "", comments: 0 },
      { reason: "", comments: 1 },
    ],
    another_person: [{ steppedBy: "me" }, { steppedBy: null }],
  };

  test.each(REQUIREMENTS)(
    "%s is refused with a sentence in each language, and met in silence",
    (requirement) => {
      const [fails, meets] = CASES[requirement];
      const obstacle = obstacleOf(requirement, { ...READY, ...fails }, { ...ATTEMPT, ...fails });
      expect(Object.values(obstacle ?? {})).toHaveLength(3);
      expect(Object.values(obstacle ?? {}).every((text) => text.length > 4)).toBe(true);
      expect(obstacleOf(requirement, { ...READY, ...meets }, { ...ATTEMPT, ...meets })).toBeNull();
    },
  );

  test("a signature that an edit made void says so, and one not yet given says that it is awaited", () => {
    const voided = obstacleOf("signed", { ...READY, signOff: "void" }, ATTEMPT);
    const awaited = obstacleOf("signed", { ...READY, signOff: "requested" }, ATTEMPT);
    expect(voided?.en).toContain("no longer counts");
    expect(awaited?.en).toContain("not signed");
  });
});

describe("deciding", () => {
  test("a complete draft is submitted where no signature is needed", () => {
    expect(decide({ act: "submit", state: "draft", facts: READY, attempt: ATTEMPT }).outcome).toBe("go");
  });

  test("a draft is not submitted past the signatory", () => {
    const decision = decide({
      act: "submit",
      state: "draft",
      facts: { ...READY, signOffSteps: 1 },
      attempt: ATTEMPT,
    });
    expect(decision.outcome).toBe("obstructed");
  });

  test("every obstacle is named at once", () => {
    const decision = decide({
      act: "submit",
      state: "returned",
      facts: { ...READY, errors: 3, unexplained: 1 },
      attempt: ATTEMPT,
    });
    expect(decision).toMatchObject({ outcome: "obstructed", obstacles: [{}, {}] });
  });

  test("the one who submitted does not approve", () => {
    const facts = { ...READY, steppedBy: "me" };
    expect(decide({ act: "approve", state: "submitted", facts, attempt: ATTEMPT }).outcome).toBe(
      "obstructed",
    );
  });

  test("a second approval comes out of turn", () => {
    expect(decide({ act: "approve", state: "approved", facts: READY, attempt: ATTEMPT })).toEqual({
      outcome: "out_of_turn",
    });
  });
});
