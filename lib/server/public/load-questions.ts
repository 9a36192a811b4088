import "server-only";
import { groupOfBody } from "#lib/domain/groups/group-of-body.ts";
import type { QuestionPage } from "#lib/domain/questions/question-page.ts";
import { questions } from "#lib/domain/questions/questions.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";

/** How far the questions look back. */
const YEARS_BACK = 6;

/** The questions about a body, with the pages that answer them; null for an unknown one, or one without a published report. */
export async function loadQuestions(tx: Transaction, slug: string): Promise<QuestionPage | null> {
  const body = await tx.body.findUnique({
    where: { slug },
    select: {
      id: true,
      kind: true,
      level: true,
      parentId: true,
      shortNameHans: true,
      shortNameHant: true,
      shortNameEn: true,
      jurisdiction: { select: { isPractice: true } },
    },
  });
  if (body === null) return null;
  const years = await tx.currentVersion.aggregate({
    where: { bodyId: body.id },
    _max: { year: true },
    _min: { year: true },
  });
  const [first, year] = [years._min.year, years._max.year];
  if (first === null || year === null) return null;
  const above: string[] = [];
  for (let id = body.parentId; id !== null; ) {
    const up = await tx.body.findUniqueOrThrow({ where: { id }, select: { slug: true, parentId: true } });
    above.unshift(up.slug);
    id = up.parentId;
  }
  const { kind, level } = body;
  const { isPractice } = body.jurisdiction;
  return {
    slug,
    name: wording(body.shortNameHans, body.shortNameHant, body.shortNameEn),
    isPractice,
    questions: questions({
      slug,
      group: groupOfBody({ kind, level, isPractice, above }),
      area: above.at(-1) ?? (kind === "government" ? slug : null),
      year,
      from: Math.max(first, year - YEARS_BACK),
    }),
  };
}
