import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import type { WorkbookIdentity } from "../../workbook/base-record.ts";
import { ImportRefused } from "../import-refused.ts";

/** Refuses a workbook of another body, year, scope or format, and says which it is of. */
export function refuseForeign(own: Omit<WorkbookIdentity, "revision">, read: WorkbookIdentity): void {
  if (read.slug !== own.slug) throw refused(ofBody, read.bodyName, own.bodyName);
  if (read.year !== own.year) throw refused(ofYear, String(read.year), String(own.year));
  if (read.scope !== own.scope) throw refused(ofScope, SCOPES[read.scope], SCOPES[own.scope]);
  if (read.template !== own.template) throw refused(ofFormat, nameOf(read.template), nameOf(own.template));
}

type Words = string | Localized;
type Sentence = (read: Localized, own: Localized) => Localized;

function refused(sentence: Sentence, read: Words, own: Words): ImportRefused {
  const { "zh-Hans": hans, "zh-Hant": hant, en } = sentence(inAll(read), inAll(own));
  return new ImportRefused({
    "zh-Hans": `${hans}没有读取，草稿未改动。请下载这份年报自己的填报表，或到那份年报的页面上传。`,
    "zh-Hant": `${hant}沒有讀取，草稿未改動。請下載這份年報自己的填報表，或到那份年報的頁面上傳。`,
    en: `${en} Nothing was read and the draft is as it was. Download this report's own workbook, or bring this one in on the page of its report.`,
  });
}

const ofBody: Sentence = (read, own) =>
  wording(
    `填报表属于“${read["zh-Hans"]}”，这份年报属于“${own["zh-Hans"]}”。`,
    `填報表屬於「${read["zh-Hant"]}」，這份年報屬於「${own["zh-Hant"]}」。`,
    `The workbook belongs to ${read.en}, this report to ${own.en}.`,
  );
const ofYear: Sentence = (read, own) =>
  wording(
    `填报表是${read["zh-Hans"]}年的，这份年报是${own["zh-Hans"]}年的。`,
    `填報表是${read["zh-Hant"]}年的，這份年報是${own["zh-Hant"]}年的。`,
    `The workbook is about ${read.en}, this report about ${own.en}.`,
  );
const ofScope: Sentence = (read, own) =>
  wording(
    `填报表的口径是${read["zh-Hans"]}，这份年报的口径是${own["zh-Hans"]}。`,
    `填報表的口徑是${read["zh-Hant"]}，這份年報的口徑是${own["zh-Hant"]}。`,
    `The workbook covers ${read.en}, this report ${own.en}.`,
  );
const ofFormat: Sentence = (read, own) =>
  wording(
    `填报表用的是${read["zh-Hans"]}，这份年报用${own["zh-Hans"]}。`,
    `填報表用的是${read["zh-Hant"]}，這份年報用${own["zh-Hant"]}。`,
    `The workbook follows “${read.en}”, this report “${own.en}”.`,
  );

const SCOPES: Readonly<Record<ReportScope, Localized>> = {
  own_organ: wording("机关本级", "機關本級", "the body's own organ"),
  consolidated: wording("汇总", "匯總", "the whole area"),
};

function nameOf(template: string): Words {
  return TEMPLATES.find(({ id }) => id === template)?.name ?? template;
}

function inAll(words: Words): Localized {
  return typeof words === "string" ? wording(words, words, words) : words;
}
