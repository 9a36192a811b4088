import type { Localized } from "#lib/domain/localized.ts";

/** A part of a topic: a heading with its paragraphs, and a list where one says it better. */
export interface TopicSection {
  readonly heading: Localized;
  readonly paragraphs: readonly Localized[];
  readonly list: readonly Localized[];
}

/** How something on the public side is done, and why: a page of its own under `/methods`. */
export interface Topic {
  /** Part of the address: never changed. */
  readonly slug: string;
  readonly title: Localized;
  /** One sentence, also for search engines. */
  readonly lead: Localized;
  readonly sections: readonly TopicSection[];
}
