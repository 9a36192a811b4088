import "server-only";
import { type Group, groupToken } from "#lib/domain/groups/group.ts";
import type { ViewAddress, ViewSubject, YearSpan } from "#lib/domain/views/address/view-address.ts";
import { areaTag, bodyTag, groupTags, OVERVIEW, yearTags } from "#lib/domain/views/page-tags.ts";

/** How far back a ranking looks for what missing reports might mean, and growth for what it grew from. */
const LOOKING_BACK = 2;

/** What makes a view out of date: a publication of a body in it; of a group, of one of its kind in the area and the years it reads. */
export function viewTags(address: ViewAddress): readonly string[] {
  switch (address.kind) {
    case "compare":
      return address.bodies.map(({ slug }) => bodyTag(slug));
    case "backlog":
      return [bodyTag(address.body.slug)];
    case "grounds":
      return subjectTags(address.subject, { from: address.year, to: address.year });
    case "outcomes":
    case "disputes":
      return subjectTags(address.subject, address.years);
    case "rank":
    case "funnel":
    case "scatter":
      return tagsOfGroup(address.group, { from: address.year - LOOKING_BACK, to: address.year });
    case "change":
      return tagsOfGroup(address.group, { from: address.years.from - 1, to: address.years.to });
    case "status":
      return address.area === null ? yearTags(address.year) : [areaTag(address.area)];
    case "indicator":
      return [OVERVIEW];
  }
}

function subjectTags(subject: ViewSubject, years: YearSpan): readonly string[] {
  return subject.of === "body" ? [bodyTag(subject.body.slug)] : tagsOfGroup(subject.group, years);
}

function tagsOfGroup(group: Group, { from, to }: YearSpan): readonly string[] {
  return groupTags(
    groupToken(group),
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}
