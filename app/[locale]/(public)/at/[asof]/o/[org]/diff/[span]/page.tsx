import type { Metadata } from "next";
import { metadataOfDifference, renderDifference } from "../../../../../../o/[org]/difference-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; org: string; span: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, org, span } = await params;
  return await metadataOfDifference({ org, year: null, span, at: asof });
}

/** Two years of a body as they stood on the evening of a day. */
export default async function FrozenYearsDifferencePage({ params }: Props) {
  const { asof, org, span } = await params;
  return await renderDifference({ org, year: null, span, at: asof });
}
