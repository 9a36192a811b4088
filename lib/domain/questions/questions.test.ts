import { describe, expect, it } from "vitest";
import { type QuestionSubject, questions } from "./questions.ts";

const subject: QuestionSubject = {
  slug: "321300",
  group: { area: "320000", class: "cities" },
  area: "320000",
  year: 2024,
  from: 2019,
};

describe("the eighteen questions", () => {
  it("have each an address of their own", () => {
    const asked = questions(subject);
    expect(asked).toHaveLength(18);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(18);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(18);
    for (const { path } of asked) expect(path).toMatch(/^\/[a-z]/);
  });

  it("leave out what cannot be asked: comparisons of a body without its like, changes from a single year", () => {
    const alone = questions({ ...subject, group: null, from: 2024 });
    expect(alone.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["ranking"]));
    expect(alone.some(({ path }) => path.includes(".."))).toBe(false);
  });
});
