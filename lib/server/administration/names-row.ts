import { pinyinOf } from "#lib/domain/names/pinyin-of.ts";
import { proposeEnglishName } from "#lib/domain/names/propose-english-name.ts";
import { toTraditional } from "#lib/domain/names/to-traditional.ts";

export interface BodyNames {
  /** Full official name in zh-Hans. */
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string;
  /** 淮安市 for 淮安市人民政府; the full name where empty. */
  readonly shortName?: string;
  readonly shortNameHant?: string;
  readonly shortNameEn?: string;
}

/** The names of a body in the columns of its row. What was left empty is proposed from the name in zh-Hans. */
export function namesRow(names: BodyNames) {
  const { name } = names;
  const nameHant = names.nameHant || toTraditional(name);
  const nameEn = names.nameEn || proposeEnglishName(name);
  const short = names.shortName || name;
  const isShortened = short !== name;
  return {
    nameHans: name,
    nameHant,
    nameEn,
    shortNameHans: short,
    shortNameHant: names.shortNameHant || (isShortened ? toTraditional(short) : nameHant),
    shortNameEn: names.shortNameEn || (isShortened ? proposeEnglishName(short) : nameEn),
    ...pinyinOf(name),
  };
}
