import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BodyView } from "#components/public/body/body-view.tsx";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { bodyLensPath, readBodyLens } from "#lib/domain/views/address/body-lens.ts";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadBodyPage } from "#lib/server/public/load-body-page.ts";
import { peerTags } from "#lib/server/public/peer-tags.ts";
import { thisYear } from "#lib/server/public/this-year.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export const metadata: Metadata = { robots: { index: false, follow: true } };

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; org: string; words: string[] }> };

/** A body looked at in a way, as on the evening of a day. */
export default async function FrozenBodyLensPage({ params }: Props) {
  const { asof, org, words } = await params;
  const lens = readBodyLens(org, words);
  const asOf = readAsOf(asof, dayInChina(new Date()));
  if (lens === null || asOf === null) notFound();
  if (bodyLensPath(org, lens) !== `/o/${org}/lens/${words.join("/")}`) notFound();
  await dependOn([bodyTag(org), ...(await peerTags(org, lens.rule))]);
  const page = await loadBodyPage(org, thisYear(), asOf, lens);
  if (page === null) notFound();
  return <BodyView page={page} today={asof} />;
}
