import { describe, expect, test } from "vitest";
import { addAmounts } from "#lib/domain/indicators/add-amounts.ts";
import { partsOnTodaysMap, type SuccessionLink } from "./parts-on-todays-map.ts";
import { makesCircle } from "./succession.ts";

const link = (from: string, to: string, on: string, kind: SuccessionLink["kind"] = "merged") => ({
  from,
  to,
  on,
  kind,
});

describe("on today's map", () => {
  const merged = [link("east", "new", "2021-03-01"), link("west", "new", "2021-03-01")];

  test("two bodies that were merged add up to the new one for the years before, and it stands alone since", () => {
    expect(partsOnTodaysMap("new", 2020, merged)).toEqual({ known: true, slugs: ["new", "east", "west"] });
    expect(partsOnTodaysMap("new", 2021, merged)).toEqual({ known: true, slugs: ["new"] });
    expect(partsOnTodaysMap("east", 2019, merged)).toEqual({ known: true, slugs: ["east"] });
  });

  test("a body that was only renamed is its predecessor alone", () => {
    expect(partsOnTodaysMap("b", 2019, [link("a", "b", "2020-01-01", "renamed")])).toEqual({
      known: true,
      slugs: ["a"],
    });
  });

  test("goes back over several changes", () => {
    const links = [...merged, link("far-east", "east", "2019-06-01", "renamed")];
    expect(partsOnTodaysMap("new", 2018, links)).toEqual({ known: true, slugs: ["new", "far-east", "west"] });
    expect(partsOnTodaysMap("new", 2020, links)).toEqual({ known: true, slugs: ["new", "east", "west"] });
  });

  test.each(["split", "transferred"] as const)(
    "says why it cannot tell where a predecessor was %s",
    (kind) => {
      const answer = partsOnTodaysMap("b", 2019, [link("a", "b", "2020-01-01", kind)]);
      expect(answer.known).toBe(false);
    },
  );
});

describe("the sum of several reports", () => {
  const reported = (amount: string) => ({ status: "reported", amount }) as const;

  test("is exact, and zero is a number", () => {
    expect(addAmounts([reported("0.1"), reported("0.2"), reported("0")])).toEqual(reported("0.3"));
  });

  test("is no number where one report gives none", () => {
    expect(addAmounts([reported("5"), { status: "blank" }])).toEqual({ status: "blank" });
    expect(addAmounts([reported("5"), { status: "not_submitted" }])).toEqual({ status: "not_submitted" });
    expect(addAmounts([])).toEqual({ status: "not_submitted" });
  });
});

test("a body cannot come after itself, over however many steps", () => {
  const known = [
    { fromId: "a", toId: "b" },
    { fromId: "b", toId: "c" },
  ];
  expect(makesCircle(known, "c", "a")).toBe(true);
  expect(makesCircle(known, "a", "c")).toBe(false);
  expect(makesCircle(known, "d", "d")).toBe(true);
});
