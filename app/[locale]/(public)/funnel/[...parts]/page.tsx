import type { Metadata } from "next";
import { GroupIndicators } from "#components/public/view/group-indicators.tsx";
import { GroupWays } from "#components/public/view/group-ways.tsx";
import { selectableYears } from "#lib/server/public/selectable-years.ts";
import { metadataOfView, renderView } from "../../view-route.tsx";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ parts: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await metadataOfView({ kind: "funnel", parts: (await params).parts });
}

export default async function FunnelPage({ params }: Props) {
  return await renderView({ kind: "funnel", parts: (await params).parts }, (address) =>
    address.kind === "funnel"
      ? {
          above: <GroupWays address={address} years={selectableYears()} />,
          below: <GroupIndicators address={address} />,
        }
      : {},
  );
}
