import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { kindWord, VIEW_KINDS } from "#lib/domain/views/address/view-address.ts";
import { metadataOfView, renderView } from "../../../../view-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; kind: string; parts: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, kind: word, parts } = await params;
  const kind = VIEW_KINDS.find((known) => kindWord(known) === word);
  return kind === undefined ? {} : await metadataOfView({ kind, parts, at: asof });
}

/** A page as it was on the evening of a day; `?asof=` in the address leads here. */
export default async function FrozenPage({ params }: Props) {
  const { asof, kind: word, parts } = await params;
  const kind = VIEW_KINDS.find((known) => kindWord(known) === word);
  if (kind === undefined) notFound();
  return await renderView({ kind, parts, at: asof });
}
