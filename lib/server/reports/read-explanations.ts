import "server-only";
import { z } from "zod";
import type { PublishedExplanation } from "#lib/domain/reports/version-document.ts";
import type { ExplanationView } from "#lib/domain/views/report-view.ts";

const explanations: z.ZodType<readonly ExplanationView[]> = z.array(
  z.object({ fingerprint: z.string(), text: z.string(), at: z.string(), name: z.string() }),
);

/** Explanations as frozen with a submission. */
export function readExplanations(stored: unknown): readonly ExplanationView[] {
  return explanations.parse(stored);
}

const published: z.ZodType<readonly PublishedExplanation[]> = z.array(
  z.object({ fingerprint: z.string(), text: z.string() }),
);

/** Explanations as published with a version, which does not say who wrote them. */
export function readPublishedExplanations(stored: unknown): readonly PublishedExplanation[] {
  return published.parse(stored);
}
