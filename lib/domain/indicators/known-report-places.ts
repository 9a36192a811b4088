import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** The published reports that worked examples speak of, by the ids that definitions use. */
export const KNOWN_REPORT_PLACES: Readonly<Record<string, Localized>> = {
  "suqian-2023": wording("宿迁市2023年报告", "宿遷市2023年報告", "the 2023 report of Suqian City"),
  "suqian-2024": wording("宿迁市2024年报告", "宿遷市2024年報告", "the 2024 report of Suqian City"),
  "guangming-2019": wording(
    "深圳市光明区2019年报告",
    "深圳市光明區2019年報告",
    "the 2019 report of Guangming District, Shenzhen",
  ),
  "shanghai-office-2019": wording(
    "上海市政府办公厅2019年报告",
    "上海市政府辦公廳2019年報告",
    "the 2019 report of the Shanghai General Office",
  ),
  "stcsm-2024": wording(
    "上海市科委2024年报告",
    "上海市科委2024年報告",
    "the 2024 report of Shanghai Science and Technology",
  ),
};
