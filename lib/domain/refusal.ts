import type { Localized } from "#lib/domain/localized.ts";

/** No such thing, or not for this person to know of: the two are never told apart. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The actor may see the thing but not do this to it. Shown as a missing page, recorded as what it is. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
}

/** Somebody else was quicker, or the same request came twice. Nothing was changed; the sentence says what happened. */
export class Conflict extends Error {
  override readonly name = "Conflict";
  readonly sentence: Localized;
  constructor(sentence: Localized) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** The act is the actor's to take, but something is missing first. The sentence says what. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly sentence: Localized;
  constructor(sentence: Localized) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** A request that no page of ours sends: an unknown cell, a place that is not in the form, an endless text. */
export class Malformed extends Error {
  override readonly name = "Malformed";
}

/** What a screen shows of a refusal that carries a sentence; anything else is not a refusal and is thrown on. */
export function sentenceOf(error: unknown): Localized | null {
  return error instanceof Conflict || error instanceof Refused ? error.sentence : null;
}
