/** One thing counted in several ways: as a count, as a share, by residents, as a change from the year before. */
const NORMS: readonly (readonly string[])[] = [
  ["requests-received", "requests-per-10k", "request-growth"],
  ["carried-over", "carry-over-rate"],
  ["review-corrections", "review-correction-rate"],
  ["litigation-corrections", "litigation-correction-rate"],
  ["normative-documents-issued", "normative-net"],
];

/** The other ways in which what an indicator counts is counted. */
export function otherNorms(indicator: string): readonly string[] {
  return NORMS.find((ids) => ids.includes(indicator))?.filter((id) => id !== indicator) ?? [];
}
