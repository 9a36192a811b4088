import type { Localized } from "#lib/domain/localized.ts";
import type { Question } from "./questions.ts";

/** The questions as asked of one body. */
export interface QuestionPage {
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly questions: readonly Question[];
}
