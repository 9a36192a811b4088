import type { Metadata } from "next";
import { metadataOfView, renderView } from "../../view-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ parts: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await metadataOfView({ kind: "compare", parts: (await params).parts });
}

export default async function ComparisonPage({ params }: Props) {
  return await renderView({ kind: "compare", parts: (await params).parts });
}
