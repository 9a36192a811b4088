import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColumnPage } from "#components/public/column/column-page.tsx";
import { areaTag, bodyTag } from "#lib/domain/views/page-tags.ts";
import { columnAt, columnMetadata } from "#lib/server/public/column-at.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";

export const dynamic = "force-static";
export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ area: string; year: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area, year } = await params;
  return await columnMetadata(area, year);
}

export default async function AreaYearPage({ params }: Props) {
  const { area, year } = await params;
  await dependOn([areaTag(area), bodyTag(area)]);
  const column = await columnAt(area, year);
  if (column === null) notFound();
  return <ColumnPage column={column} />;
}
