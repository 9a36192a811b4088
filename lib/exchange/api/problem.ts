import type { Locale, Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** What can be wrong with a call. The codes are public and stay. */
const PROBLEMS = {
  invalid_parameter: [400, wording("参数有误", "參數有誤", "A parameter cannot be read")],
  unknown_parameter: [400, wording("没有这个参数", "沒有這個參數", "There is no such parameter")],
  repeated_parameter: [400, wording("参数重复", "參數重複", "A parameter stands twice")],
  missing_parameter: [400, wording("缺少参数", "缺少參數", "A parameter is missing")],
  future_day: [400, wording("不能查询将来的日期", "不能查詢將來的日期", "A day to come cannot be asked for")],
  unknown_org: [404, wording("没有这个机关", "沒有這個機關", "There is no such body")],
  unknown_release: [404, wording("没有这次发布", "沒有這次發布", "There is no such release")],
  unknown_set: [404, wording("没有这个数据集", "沒有這個資料集", "There is no such set")],
  method_not_allowed: [405, wording("只能读取", "只能讀取", "This can only be read")],
  not_acceptable: [406, wording("没有所要求的格式", "沒有所要求的格式", "There is no answer in that format")],
  too_many_requests: [429, wording("请求过多", "請求過多", "Too many requests")],
  failed: [500, wording("出错了", "出錯了", "Something went wrong")],
  too_slow: [503, wording("一时无法回答", "一時無法回答", "No answer in time")],
} as const satisfies Readonly<Record<string, readonly [number, Localized]>>;
export type ProblemCode = keyof typeof PROBLEMS;

/** What is wrong at one parameter. */
export interface ProblemPlace {
  /** The parameter. */
  readonly path: string;
  /** What stood there. */
  readonly value?: string;
  /** What may stand there. */
  readonly allowed?: readonly string[];
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** A call that cannot be answered. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly places: readonly ProblemPlace[];
  constructor(code: ProblemCode, places: readonly ProblemPlace[] = []) {
    super(code);
    this.code = code;
    this.places = places;
  }
}

/** The answer of RFC 9457, in the reader's language. */
export function problemDetails(
  { code, places }: Pick<ApiProblem, "code" | "places">,
  locale: Locale,
  origin: string,
) {
  const [status, title] = PROBLEMS[code];
  return {
    type: `${origin}/api-docs#${code}`,
    title: title[locale],
    status,
    detail: places.map((place) => sentence(place)[locale]).join(" "),
    code,
    errors: places.map((place) => ({ ...place })),
  };
}

function sentence({ path, value = "", allowed, suggestion }: ProblemPlace): Localized {
  const said = value.slice(0, 80);
  const words = (allowed ?? []).join(", ");
  const hans = [
    `参数 ${path}${said === "" ? "" : `：“${said}”`}。`,
    words === "" ? "" : `可用：${words}。`,
    suggestion === undefined ? "" : `是否指 ${suggestion}？`,
  ];
  const hant = [
    `參數 ${path}${said === "" ? "" : `：「${said}」`}。`,
    words === "" ? "" : `可用：${words}。`,
    suggestion === undefined ? "" : `是否指 ${suggestion}？`,
  ];
  const en = [
    `Parameter ${path}${said === "" ? "" : `: “${said}”`}.`,
    words === "" ? "" : ` Possible: ${words}.`,
    suggestion === undefined ? "" : ` Did you mean ${suggestion}?`,
  ];
  return wording(hans.join(""), hant.join(""), en.join(""));
}

/** Every code with its status and title, for the reference. */
export function listProblems(): readonly {
  readonly code: string;
  readonly status: number;
  readonly title: Localized;
}[] {
  return Object.entries(PROBLEMS).map(([code, [status, title]]) => ({ code, status, title }));
}
