import type { Metadata } from "next";
import { LIVE } from "#lib/server/public/difference-at.ts";
import { metadataOfDifference, renderDifference } from "../../../difference-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ org: string; year: string; span: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, year, span } = await params;
  return await metadataOfDifference({ org, year, span, at: LIVE });
}

/** Two versions of a report side by side. */
export default async function VersionsDifferencePage({ params }: Props) {
  const { org, year, span } = await params;
  return await renderDifference({ org, year, span, at: LIVE });
}
