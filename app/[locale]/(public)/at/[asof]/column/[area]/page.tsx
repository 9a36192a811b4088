import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColumnPage } from "#components/public/column/column-page.tsx";
import { areaTag, bodyTag } from "#lib/domain/views/page-tags.ts";
import { columnAt, columnMetadata } from "#lib/server/public/column-at.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; area: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, area } = await params;
  return await columnMetadata(area, null, asof);
}

/** The column of an area as it was on the evening of a day; `?asof=` in the address leads here. */
export default async function FrozenAreaPage({ params }: Props) {
  const { asof, area } = await params;
  await dependOn([areaTag(area), bodyTag(area)]);
  const column = await columnAt(area, null, asof);
  if (column === null) notFound();
  return <ColumnPage column={column} />;
}
