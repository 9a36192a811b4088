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

type Props = { params: Promise<{ asof: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await homeMetadata(null, (await params).asof);
}

/** The first page as it was on the evening of a day; `?asof=` in the address leads here. */
export default async function FrozenFirstPage({ params }: Props) {
  await dependOn([OVERVIEW]);
  const home = await homeAt(null, (await params).asof);
  if (home === null) notFound();
  return <HomePage home={home} />;
}
