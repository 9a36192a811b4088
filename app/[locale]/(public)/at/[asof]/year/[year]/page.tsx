import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HomePage } from "#components/public/home/home-page.tsx";
import { OVERVIEW } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { homeAt, homeMetadata } from "#lib/server/public/home-at.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; year: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, year } = await params;
  return await homeMetadata(year, asof);
}

/** The first page of a year as it was on the evening of a day. What was published of any year is news on it. */
export default async function FrozenYearPage({ params }: Props) {
  const { asof, year } = await params;
  await dependOn([OVERVIEW]);
  const home = await homeAt(year, asof);
  if (home === null) notFound();
  return <HomePage home={home} />;
}
