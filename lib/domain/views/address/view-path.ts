import { groupToken } from "#lib/domain/groups/group.ts";
import { tokenWord } from "#lib/domain/views/series-token.ts";
import { peersWord, TODAYS_MAP } from "./compare-words-of-address.ts";
import { kindWord, type ViewAddress, type ViewSubject } from "./view-address.ts";
import { yearsWord } from "./year-words.ts";

/** The one address of a view, without language: `/rank/disclosure-rate/320000.cities/2024`. */
export function viewPath(address: ViewAddress): string {
  return `/${[kindWord(address.kind), ...viewParts(address)].join("/")}`;
}

function viewParts(address: ViewAddress): readonly (string | number)[] {
  switch (address.kind) {
    case "compare": {
      const { indicator, bodies, years, form, peers, onTodaysMap } = address;
      return [
        indicator,
        bodies.map(tokenWord).join("+"),
        yearsWord(years),
        ...(form === null ? [] : [form]),
        ...(peers === null ? [] : [peersWord(peers, bodies)]),
        ...(onTodaysMap ? [TODAYS_MAP] : []),
      ];
    }
    case "rank":
    case "funnel":
      return [address.indicator, groupToken(address.group), address.year];
    case "scatter":
      return [address.x, address.y, groupToken(address.group), address.year];
    case "grounds":
      return [subjectWord(address.subject), address.year];
    case "outcomes":
    case "disputes":
      return [subjectWord(address.subject), yearsWord(address.years)];
    case "change":
      return [address.indicator, groupToken(address.group), yearsWord(address.years)];
    case "backlog":
      return [tokenWord(address.body), yearsWord(address.years)];
    case "status":
      return address.area === null ? [address.year] : [address.year, address.area];
    case "indicator":
      return [address.indicator];
  }
}

function subjectWord(subject: ViewSubject): string {
  return subject.of === "group" ? groupToken(subject.group) : tokenWord(subject.body);
}
