import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { orNotFound } from "./or-not-found.ts";

/** null once the work is done; else the sentence that says why it was not. What is no refusal is thrown on. */
export async function refusalOf(work: Promise<unknown>): Promise<Localized | null> {
  try {
    await orNotFound(work);
    return null;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return sentence;
  }
}
