import type { Metadata } from "next";
import { metadataOfDifference, renderDifference } from "../../../../../../../o/[org]/difference-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; org: string; year: string; span: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, org, year, span } = await params;
  return await metadataOfDifference({ org, year, span, at: asof });
}

/** Two versions of a report, if both were there on the evening of a day. */
export default async function FrozenVersionsDifferencePage({ params }: Props) {
  const { asof, org, year, span } = await params;
  return await renderDifference({ org, year, span, at: asof });
}
