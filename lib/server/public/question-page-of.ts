import "server-only";
import { cache } from "react";
import type { QuestionPage } from "#lib/domain/questions/question-page.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadQuestions } from "./load-questions.ts";

/** The questions about a body, read once for a page and its metadata. */
export const questionPageOf = cache(
  async (slug: string): Promise<QuestionPage | null> =>
    await inPublic(async (tx) => await loadQuestions(tx, slug)),
);
