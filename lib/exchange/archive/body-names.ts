import { foldText } from "#lib/exchange/import/fold-text.ts";

/** A body as far as its names tell. */
export interface NamedBody {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly nameHant: string;
}

/** Names by which titles speak of a body: in full, in short, without 人民政府, and behind the name of the body above. */
export function namesOf(body: NamedBody, parent: NamedBody | null): ReadonlySet<string> {
  const own = [body.name, body.shortName, body.nameHant].map(bare);
  const above = parent === null ? [] : [parent.name, parent.shortName].map(bare);
  return new Set([...own, ...above.flatMap((prefix) => own.map((name) => prefix + name))]);
}

/** A name as it is compared: in one script, without blanks, without the words that titles add or leave out. */
export function bare(name: string): string {
  const folded = foldText(name).replace(/[\s“”"《》]/g, "");
  return folded
    .replace(/(?<=.)人民政府$/, "")
    .replace(/(?<=[省市县区州盟旗镇乡])人民政府(?=办公[厅室]$)/, "政府");
}
