/**
 * What is left of a model text: XX条, X件, ××局, ____, 待补充, （此处填写…）, empty brackets before a unit. An x inside a word or an
 * address (zfxxgk), 1+X and 4×4 are none.
 */
const PLACEHOLDER =
  /(?<![A-Za-z0-9+])[Xx×]{2,}(?![A-Za-z0-9×@.])|(?<![A-Za-z0-9+×])[Xx×](?=[年月日件条次个份场期项元名篇%])|_{2,}|(?<=\D)_(?=[件条次个份元])|待补充|待补|待填写?|待核实|[(【[](?:此处|请填写?|示例)[^)】\]]{0,20}[)】\]]|[([]\s+[)\]](?=[件条次个份元])/g;

export function findPlaceholders(text: string): readonly string[] {
  return text.normalize("NFKC").replaceAll("╳", "×").match(PLACEHOLDER) ?? [];
}
