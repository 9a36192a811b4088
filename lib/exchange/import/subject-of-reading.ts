import type { BodyKind, BodyLevel, ReportSubject } from "#lib/domain/reports/types.ts";
import { foldText } from "./fold-text.ts";
import type { ReportReading } from "./types.ts";

/**
 * Whose report a reading is, as far as the body's name tells; for checks outside the portal, where nobody has chosen the
 * body. A right to make rules is assumed, so that no finding rests on a guess.
 */
export function subjectOfReading(reading: ReportReading): ReportSubject {
  const name = reading.organisation ?? "";
  const folded = foldText(name);
  return {
    name,
    kind: kindOf(folded),
    level: levelOf(folded),
    year: reading.year ?? reading.template.years.from,
    scope: "own_organ",
    mayMakeRegulations: true,
  };
}

/** What kind of body a name in simplified script speaks of, by its ending. */
export function kindOf(name: string): BodyKind {
  if (/(?:街道|街道办事处)$/.test(name)) return "street_office";
  if (/[镇乡](?:人民政府)?$/.test(name)) return "township";
  if (/(?:开发区|实验区|新区|园区|管委会|管理委员会)$/.test(name)) return "development_zone";
  if (/(?:海关|税务局|气象局|统计局调查队)$/.test(name)) return "vertical_organ";
  if (/(?:人民政府|[省市县区州盟旗])$/.test(name)) return "government";
  return /政府办公[厅室]$/.test(name) ? "government_organ" : "department";
}

/** At what level it stands, as far as its name tells. */
export function levelOf(name: string): BodyLevel {
  if (/[镇乡](?:人民政府)?$|街道/.test(name)) return "township";
  if (/[县区旗]/.test(name)) return "county";
  return /^[^市]{2,8}(?:省|自治区)(?!.*市)|^(?:北京|天津|上海|重庆)市/.test(name) ? "province" : "city";
}
