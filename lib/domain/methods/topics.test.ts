import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { findTopic, TOPICS } from "./topics.ts";

describe("the pages on methods", () => {
  it("have addresses of their own that are found again", () => {
    expect(new Set(TOPICS.map(({ slug }) => slug)).size).toBe(TOPICS.length);
    for (const topic of TOPICS) {
      expect(topic.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findTopic(topic.slug)).toBe(topic);
    }
    expect(findTopic("nothing")).toBeUndefined();
  });

  it.each(LOCALES)("say everything in %s", (locale) => {
    for (const { title, lead, sections } of TOPICS) {
      for (const words of [
        title,
        lead,
        ...sections.flatMap((one) => [one.heading, ...one.paragraphs, ...one.list]),
      ]) {
        expect(words[locale].trim()).not.toBe("");
        if (locale === "en") expect(words.en).not.toMatch(/[，。；]/);
      }
    }
  });
});
