import "server-only";
import type { ViewAddress, ViewSubject } from "#lib/domain/views/address/view-address.ts";
import { bodyTag, OVERVIEW } from "../cache-tags.ts";

/** What makes a view out of date: a publication of a body in it; for a group, of any body. */
export function viewTags(address: ViewAddress): readonly string[] {
  switch (address.kind) {
    case "compare":
      return address.bodies.map(({ slug }) => bodyTag(slug));
    case "backlog":
      return [bodyTag(address.body.slug)];
    case "grounds":
    case "outcomes":
    case "disputes":
      return subjectTags(address.subject);
    case "rank":
    case "funnel":
    case "scatter":
    case "change":
    case "status":
    case "indicator":
      return [OVERVIEW];
  }
}

function subjectTags(subject: ViewSubject): readonly string[] {
  return subject.of === "body" ? [bodyTag(subject.body.slug)] : [OVERVIEW];
}
