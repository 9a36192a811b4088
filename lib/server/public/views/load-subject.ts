import "server-only";
import { eachLocale } from "#lib/domain/each-locale.ts";
import { groupToken } from "#lib/domain/groups/group.ts";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ViewSubject } from "#lib/domain/views/address/view-address.ts";
import type { MeasuredReport } from "#lib/domain/views/group/measure-sums.ts";
import type { ViewedSubject } from "#lib/domain/views/group/subject.ts";
import { principalScope, tokenWord } from "#lib/domain/views/series-token.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures } from "../load-figures.ts";
import { loadPublicBodies } from "../load-public-bodies.ts";
import { loadRemarks } from "../load-remarks.ts";
import { loadGroupReports, measuredReports } from "./load-group-reports.ts";

interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly asOf: string | null;
  readonly measures: readonly Measure[];
}

export interface SubjectReports {
  readonly subject: ViewedSubject;
  /** What happened to the body; a group of them goes on whatever happens to one. */
  readonly changes: readonly BodyChange[];
  /** Ascending; a report or the lack of one for every body of the subject. */
  readonly years: readonly { readonly year: number; readonly reports: readonly MeasuredReport[] }[];
}

/** A body or a group with its reports over some years; null where it is unknown. */
export async function loadSubject(asked: ViewSubject, wanted: Wanted): Promise<SubjectReports | null> {
  const years = Array.from({ length: wanted.to - wanted.from + 1 }, (_, index) => wanted.from + index);
  if (asked.of === "group") {
    const found = await loadGroupReports(asked.group, wanted);
    if (found === null) return null;
    const { name, isPractice } = found.group;
    return {
      subject: { name, isPractice, isGroup: true, token: groupToken(asked.group) },
      changes: [],
      years: years.map((year) => ({ year, reports: measuredReports(found, year) })),
    };
  }
  const { body: token } = asked;
  return await inPublic(async (tx) => {
    const [body] = await loadPublicBodies(tx, [token.slug]);
    if (body === undefined) return null;
    const principal = principalScope(body);
    if (token.own && principal !== "consolidated") return null;
    const scope = token.own ? ("own_organ" as const) : principal;
    const reports = await loadFigures(tx, { ...wanted, slugs: [token.slug], scope });
    const remarksOf = await loadRemarks(tx, { ...wanted, slugs: [token.slug] });
    const changes = (await loadBodyChanges(tx, [token.slug], wanted.asOf)).get(token.slug) ?? [];
    const word = tokenWord(token);
    const name = eachLocale((locale) => bodyName({ ...body, token: word }, locale));
    return {
      subject: { name, isPractice: body.isPractice, isGroup: false, token: word },
      changes,
      years: years.map((year) => {
        const report = reports.find((one) => one.year === year);
        return {
          year,
          reports: [
            {
              key: token.slug,
              name: body.shortName,
              year,
              scope,
              principal,
              version: report ?? null,
              amountOf: report?.amountOf ?? (() => ({ status: "not_submitted" as const })),
              remarks: remarksOf({ slug: token.slug, year, scope }),
              isBreak: isOtherBody(changes, year),
            },
          ],
        };
      }),
    };
  });
}
