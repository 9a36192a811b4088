import type { Metadata } from "next";
import { CompareChoice } from "#components/public/view/compare-choice.tsx";
import { CompareWays } from "#components/public/view/compare-ways.tsx";
import { selectableYears } from "#lib/server/public/selectable-years.ts";
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
  return await renderView({ kind: "compare", parts: (await params).parts }, (address, view) =>
    address.kind === "compare"
      ? {
          above: <CompareWays address={address} view={view} />,
          below: <CompareChoice address={address} view={view} years={selectableYears()} />,
        }
      : {},
  );
}
