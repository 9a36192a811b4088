import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { outcomeOf } from "./outcome-of.ts";

/** null once the work is done; else the sentence that says why it was not. What is no refusal is thrown on. */
export async function refusalOf(work: Promise<unknown>): Promise<Localized | null> {
  const outcome = await outcomeOf(work);
  return outcome.done ? null : outcome.sentence;
}
