import "server-only";
import { type Group, groupToken } from "#lib/domain/groups/group.ts";
import type { ViewAddress, ViewSubject, YearSpan } from "#lib/domain/views/address/view-address.ts";
import { areaTag, bodyTag, groupTags, OVERVIEW, yearTags } from "../cache-tags.ts";

/** What makes a view out of date: a publication of a body in it; for a group, of any member in one of its years. */
export function viewTags(address: ViewAddress): readonly string[] {
  switch (address.kind) {
    case "compare":
      return address.bodies.map(({ slug }) => bodyTag(slug));
    case "backlog":
      return [bodyTag(address.body.slug)];
    case "grounds":
      return subjectTags(address.subject, only(address.year));
    case "outcomes":
    case "disputes":
      return subjectTags(address.subject, address.years);
    case "rank":
    case "funnel":
    case "scatter":
      return ofGroup(address.group, only(address.year));
    case "change":
      return ofGroup(address.group, address.years);
    case "status":
      return address.area === null ? yearTags(address.year) : [areaTag(address.area)];
    case "indicator":
      return [OVERVIEW];
  }
}

function subjectTags(subject: ViewSubject, years: YearSpan): readonly string[] {
  return subject.of === "body" ? [bodyTag(subject.body.slug)] : ofGroup(subject.group, years);
}

/** With the year before: some indicators look back. */
function ofGroup(group: Group, { from, to }: YearSpan): readonly string[] {
  return groupTags(
    groupToken(group),
    Array.from({ length: to - from + 2 }, (_, index) => from - 1 + index),
  );
}

function only(year: number): YearSpan {
  return { from: year, to: year };
}
