import fc from "fast-check";
import type { Template } from "#lib/domain/templates/types.ts";
import { consistentContent } from "./consistent-content.fixture.ts";
import type { ReportContent } from "./types.ts";

/** Consistent contents of a format for property tests. */
export function anyConsistentContent(template: Template): fc.Arbitrary<ReportContent> {
  return fc.integer({ min: 0, max: 0x7fffffff }).map((seed) => consistentContent(template, seed));
}
