import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { GroupClass } from "./group.ts";

/** What the members of a group are called. */
export const GROUP_CLASS_WORDS: Readonly<Record<GroupClass, Localized>> = {
  provinces: wording("省级政府", "省級政府", "provincial governments"),
  cities: wording("市级政府", "市級政府", "city governments"),
  counties: wording("县级政府", "縣級政府", "county governments"),
  townships: wording("乡镇、街道", "鄉鎮、街道", "townships and streets"),
  departments: wording("政府部门", "政府部門", "departments"),
  offices: wording("政府办公厅（室）", "政府辦公廳（室）", "government offices"),
  zones: wording("开发区", "開發區", "development zones"),
};

export const COUNTRY_NAME = wording("全国", "全國", "China");

/** Name of a group: 江苏省市级政府; city governments of Jiangsu Province. */
export function groupName(area: Localized, name: GroupClass): Localized {
  const members = GROUP_CLASS_WORDS[name];
  return wording(
    `${area["zh-Hans"]}${members["zh-Hans"]}`,
    `${area["zh-Hant"]}${members["zh-Hant"]}`,
    `${members.en} of ${area.en}`,
  );
}
