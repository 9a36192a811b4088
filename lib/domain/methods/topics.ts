import type { Topic } from "./topic.ts";
import { accessibility } from "./topics/accessibility.ts";
import { checks } from "./topics/checks.ts";
import { formChange } from "./topics/form-change.ts";
import { groups } from "./topics/groups.ts";
import { residents } from "./topics/residents.ts";
import { reuse } from "./topics/reuse.ts";
import { revisions } from "./topics/revisions.ts";
import { smallBases } from "./topics/small-bases.ts";
import { statuses } from "./topics/statuses.ts";

/** The pages on how things are done, in the order of their list. */
export const TOPICS: readonly Topic[] = [
  smallBases,
  formChange,
  groups,
  statuses,
  checks,
  revisions,
  residents,
  reuse,
  accessibility,
];

/** The topic at an address; undefined for an unknown one. */
export function findTopic(slug: string): Topic | undefined {
  return TOPICS.find((topic) => topic.slug === slug);
}
