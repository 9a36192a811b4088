import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CompareChoice } from "#components/public/view/compare-choice.tsx";
import { CompareWays } from "#components/public/view/compare-ways.tsx";
import { OtherGroups } from "#components/public/view/other-groups.tsx";
import { ViewPage } from "#components/public/view/view-page.tsx";
import { ViewTurns } from "#components/public/view/view-turns.tsx";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { ViewAddress } from "#lib/domain/views/address/view-address.ts";
import { kindWord, type ViewKind } from "#lib/domain/views/address/view-address.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { viewDataSet } from "#lib/domain/views/ways/view-data-set.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { selectableYears } from "#lib/server/public/selectable-years.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { LIVE, viewAt } from "#lib/server/public/views/view-at.ts";
import { viewMetadata } from "#lib/server/public/views/view-metadata.ts";
import { waysOfView } from "#lib/server/public/views/ways-of-view.ts";

interface AskedView {
  readonly kind: ViewKind;
  readonly parts: readonly string[];
  /** A day, or `live`. */
  readonly at?: string;
}

interface Surroundings {
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** The ways from a view to its neighbours, of the same day where it is frozen. */
function surroundingsOf(address: ViewAddress, view: PublicView): Surroundings {
  const years = selectableYears();
  const { asOf } = view;
  if (address.kind === "compare") {
    return {
      above: <CompareWays address={address} view={view} />,
      // What is chosen anew is looked for among what is public now.
      below: asOf === null ? <CompareChoice address={address} view={view} years={years} /> : null,
    };
  }
  return {
    above: <ViewTurns address={address} years={years} asOf={asOf} />,
    below: <OtherGroups address={address} asOf={asOf} />,
  };
}

/** What search engines are told of the view at an address. */
export async function metadataOfView({ kind, parts, at = LIVE }: AskedView): Promise<Metadata> {
  const found = await viewAt(await getLocale(), at, [kindWord(kind), ...parts]);
  return found === null || found.movedTo !== null ? {} : viewMetadata(found.view);
}

/** The page of the view at an address; another spelling of it is sent to the one there is. */
export async function renderView({ kind, parts, at = LIVE }: AskedView) {
  const locale = await getLocale();
  const found = await viewAt(locale, at, [kindWord(kind), ...parts]);
  if (found === null) notFound();
  if (found.movedTo !== null) {
    permanentRedirect(localizedPath(locale, frozenPath(found.movedTo, at === LIVE ? null : at)));
  }
  const { view, address } = found;
  const ways = await waysOfView(view);
  const { above, below } = surroundingsOf(address, view);
  const t = await getTranslations("shell");
  const data = viewDataSet(view, ways, { origin: siteOrigin().origin, name: t("product") });
  return (
    <>
      <ViewPage view={view} ways={ways} above={above}>
        {below}
      </ViewPage>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose "<" cannot end the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
    </>
  );
}
