import Big from "big.js";
import { canonicalDecimal } from "#lib/domain/reports/canonical-decimal.ts";
import { plainText } from "./plain-text.ts";

/**
 * What section 6 says of the information-processing fee (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号). Figures are
 * canonical decimals; null where the text gives none. Not the administrative fees of table 2.
 */
export interface FeeStatement {
  /** Whether the text speaks of the fee at all. */
  readonly isStated: boolean;
  /** false: none was charged; true: one was; null: the fee is mentioned and nothing said about charging it. */
  readonly isCharged: boolean | null;
  /** Requests (件) whose applicants were notified of a fee or charged one. */
  readonly requests: string | null;
  /** What was charged in all, in yuan. */
  readonly amountYuan: string | null;
}

const SILENT: FeeStatement = { isStated: false, isCharged: null, requests: null, amountYuan: null };

/** 信息处理费, its misnomers 信息公开处理费 and 公开收费, 收费通知; the statutory fees of table 2 are taken out before. */
const FEE = /处理费|收费|公开(?:申请)?(?:相关)?费用/;
const OTHER_FEES =
  /行政事业性收费|涉企收费|(?:停车|物业|医疗|教育|学校|景区)[^,]{0,4}收费|收费(?:目录|公示)/g;

/** 未收取, 没有收取, 未对…收取, 未发生…收费事项, 无收取…情况, 零收费, …：无. */
const NONE =
  /(?:未|没有|没|无|不)(?:曾|再|予以)?(?:(?:对|向|因|就|涉及)[^,]{0,20})?(?:发生|产生|出现|存在|开展|收取|收到|收费|征收|开具|发出|涉及|有|任何|信息处理费)|无(?!正当)[^,]{0,24}(?:处理费|收费)|零收费|免收|:无(?:,|$)/;

const YUAN = /(\d+(?:,\d{3})*(?:\.\d+)?)(万)?元|零元/;
const REQUESTS = /(\d+(?:,\d{3})*)(?:件|份|宗|笔)|零(?:件|份|宗|笔)/;

/**
 * Reads the fee statement out of a text. The first amount about the fee is the sum; parts named after it are not added.
 * A number of requests counts only beside words of the fee: in 受理申请30件，未收取信息处理费 nobody was charged. Sums
 * written in words (二百元) are not read and stay null.
 */
export function readFee(text: string): FeeStatement {
  const sentences = plainText(text)
    .replace(OTHER_FEES, "")
    .split(/[。;!?]/);
  const first = sentences.findIndex((sentence) => FEE.test(sentence));
  if (first < 0) return SILENT;

  const about = sentences.filter(
    (sentence, index) => FEE.test(sentence) || (index > first && goesOn(sentence)),
  );
  const amountYuan = firstOf(about, amountIn);
  const requests = firstOf(about, requestsIn);
  const isNone = about.some((sentence) => NONE.test(sentence));
  return { isStated: true, isCharged: isCharged(amountYuan, requests, isNone), requests, amountYuan };
}

function isCharged(amount: string | null, requests: string | null, isNone: boolean): boolean | null {
  if (amount !== null) return amount !== "0";
  if (isNone || requests === "0") return false;
  return requests === null ? null : true;
}

/** A sentence after the first about the fee that speaks on without naming it again. */
function goesOn(sentence: string): boolean {
  return /^,?(?:其中|共计?|合计|累计|总计|金额)/.test(sentence);
}

function firstOf(sentences: readonly string[], read: (sentence: string) => string | null): string | null {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found !== null) return found;
  }
  return null;
}

function amountIn(sentence: string): string | null {
  const found = YUAN.exec(sentence);
  if (found === null) return null;
  const [, digits, tenThousands] = found;
  if (digits === undefined) return "0";
  return canonicalDecimal(new Big(digits.replaceAll(",", "")).times(tenThousands === undefined ? 1 : 10_000));
}

function requestsIn(sentence: string): string | null {
  for (const clause of sentence.split(/,(?!\d{3})/)) {
    const found = REQUESTS.exec(clause);
    if (found === null || NONE.test(clause) || !(FEE.test(clause) || /涉及|通知/.test(clause))) continue;
    return found[1] === undefined ? "0" : canonicalDecimal(found[1].replaceAll(",", ""));
  }
  return null;
}
