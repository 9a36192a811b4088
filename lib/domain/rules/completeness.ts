import { contentRules } from "./content-rules.ts";
import type { Rule } from "./define-rule.ts";
import { introductionRules } from "./introduction-rules.ts";
import { proseRules } from "./prose-rules.ts";
import { titleRules } from "./title-rules.ts";

/**
 * What must be there. CO-SECTION-TITLE and CO-TABLES have no rule here: titles, order and tables of a report kept in the form are the
 * form's own and cannot be wrong; a document that is read in can have them wrong, and its reader says so. CO-NUMBERING is kept
 * for the headings that officers write inside a text section.
 */
export const completenessRules: readonly Rule[] = [
  ...titleRules,
  ...introductionRules,
  ...contentRules,
  ...proseRules,
];
