import "server-only";
import { COUNTRY } from "#lib/domain/groups/group.ts";
import { type PeerRule, peerReach } from "#lib/domain/statistics/peer-rule.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import { groupClassesOf, groupTags } from "#lib/domain/views/page-tags.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { thisYear } from "./this-year.ts";

/** What makes the peers of a body, or their figures, out of date: a publication of any body of its kind where they are looked for. None for an unknown slug. */
export async function peerTags(slug: string, rule: PeerRule): Promise<readonly string[]> {
  const body = await inPublic((tx) =>
    tx.body.findUnique({
      where: { slug },
      select: {
        kind: true,
        level: true,
        parent: { select: { slug: true } },
        jurisdiction: { select: { bodies: { where: { parentId: null }, select: { slug: true } } } },
      },
    }),
  );
  if (body === null) return [];
  const areas = {
    country: [COUNTRY],
    province: body.jurisdiction.bodies.map((root) => root.slug),
    government: body.parent === null ? [] : [body.parent.slug],
  }[peerReach(rule, body)];
  const to = thisYear();
  const years = Array.from({ length: to - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return areas.flatMap((area) => groupClassesOf(body).flatMap((name) => groupTags(`${area}.${name}`, years)));
}
