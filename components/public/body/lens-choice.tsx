import { useLocale, useTranslations } from "next-intl";
import { WayList } from "#components/public/view/way-list.tsx";
import { PEER_KINDS, parsePeerRule, peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import { bodyLensPath } from "#lib/domain/views/address/body-lens.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { putTogetherNotes } from "#lib/domain/views/compare/compare-notes.ts";
import { COMPARE_WORDS } from "#lib/domain/views/compare/compare-words.ts";

/** Beside whom a body is shown, and whether past years are put together as it is today: each way an address. */
export function LensChoice({ page }: { page: BodyPage }) {
  const t = useTranslations("peers");
  const locale = useLocale();
  const { body, lens, asOf, successions, profile } = page;
  const shown = peerRuleToken(lens.rule);
  const hrefOf = (other: typeof lens) => frozenPath(bodyLensPath(body.slug, other), asOf);
  const known = PEER_KINDS.flatMap((kind) => parsePeerRule(kind) ?? []);
  const isOther = !known.some((rule) => peerRuleToken(rule) === shown);
  const first = profile[0]?.comparison;
  return (
    <nav aria-label={t("label")} className="grid gap-1 pb-4 text-13 print:hidden">
      <WayList
        name={t("peers")}
        ways={[...known, ...(isOther ? [lens.rule] : [])].map((rule) => ({
          key: peerRuleToken(rule),
          words: t(`rule.${rule.by}`, { within: rule.within ?? 0 }),
          href: peerRuleToken(rule) === shown ? null : hrefOf({ ...lens, rule }),
        }))}
      />
      {successions.length === 0 && !lens.onTodaysMap ? null : (
        <WayList
          name={t("map")}
          ways={[false, true].map((onTodaysMap) => ({
            key: String(onTodaysMap),
            words: t(onTodaysMap ? "today" : "reported"),
            href: onTodaysMap === lens.onTodaysMap ? null : hrefOf({ ...lens, onTodaysMap }),
          }))}
        />
      )}
      {lens.onTodaysMap ? (
        <ul className="max-w-measure text-ink-soft">
          <li>{COMPARE_WORDS[locale].todaysMapNote}</li>
          {(first === undefined ? [] : putTogetherNotes(first, locale)).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
