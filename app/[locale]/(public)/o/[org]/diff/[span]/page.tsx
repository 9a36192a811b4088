import type { Metadata } from "next";
import { LIVE } from "#lib/server/public/difference-at.ts";
import { metadataOfDifference, renderDifference } from "../../difference-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ org: string; span: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, span } = await params;
  return await metadataOfDifference({ org, year: null, span, at: LIVE });
}

/** Two years of a body side by side. */
export default async function YearsDifferencePage({ params }: Props) {
  const { org, span } = await params;
  return await renderDifference({ org, year: null, span, at: LIVE });
}
