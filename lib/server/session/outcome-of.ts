import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { orNotFound } from "./or-not-found.ts";

export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly sentence: Localized };

/** What a use case gives, or the sentence that says why it does not. What is no refusal is thrown on. */
export async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await orNotFound(work) };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return { done: false, sentence };
  }
}
