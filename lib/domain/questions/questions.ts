import { type Group, groupToken } from "#lib/domain/groups/group.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** Who asks. */
export const ASKERS = ["citizen", "journalist", "official", "researcher"] as const;
export type Asker = (typeof ASKERS)[number];

/** What the questions are asked about. */
export interface QuestionSubject {
  readonly slug: string;
  /** Null for a body without its like: questions that compare are left out. */
  readonly group: Group | null;
  /** Slug of the government whose area is meant in “who is late”; null for the country. */
  readonly area: string | null;
  /** Newest year with a report in force, and the first of the years looked back on. */
  readonly year: number;
  readonly from: number;
}

export interface Question {
  readonly key: string;
  readonly asker: Asker;
  readonly words: Localized;
  /** Address of the page that answers it, without language. */
  readonly path: string;
}

const RATE = "disclosure-rate";

/** The eighteen questions that are asked most, each with the one address that answers it for a body and its group. */
export function questions({ slug, group, area, year, from }: QuestionSubject): readonly Question[] {
  const span = from === year ? String(year) : `${from}..${year}`;
  const lastTwo = from === year ? String(year) : `${year - 1}..${year}`;
  const together = group === null ? null : groupToken(group);
  const all: readonly (Question | null)[] = [
    ask("requests", "citizen", REQUESTS, `/compare/requests-received/${slug}/${span}`),
    ask("outcomes", "citizen", OUTCOMES, `/outcomes/${slug}/${year}`),
    ask("why-refused", "citizen", WHY, `/grounds/${slug}/${year}`),
    ask("better", "citizen", BETTER, `/compare/${RATE}/${slug}/${lastTwo}${from === year ? "" : "/slope"}`),
    together === null ? null : ask("similar", "citizen", SIMILAR, `/o/${slug}#peers`),
    ask("in-time", "citizen", IN_TIME, `/o/${slug}#duties`),
    together === null ? null : ask("outliers", "journalist", OUTLIERS, `/funnel/${RATE}/${together}/${year}`),
    together === null ? null : ask("ranking", "journalist", RANKING, `/rank/${RATE}/${together}/${year}`),
    together === null || from === year
      ? null
      : ask("changed", "journalist", CHANGED, `/change/${RATE}/${together}/${lastTwo}`),
    ask("replacing", "journalist", REPLACING, `/outcomes/${together ?? slug}/${span}`),
    together === null ? null : ask("grounds", "journalist", GROUNDS, `/grounds/${together}/${year}`),
    ask("corrected", "journalist", CORRECTED, "/releases"),
    ask("six", "official", SIX, `/o/${slug}#profile`),
    ask("overturned", "official", OVERTURNED, `/disputes/${slug}/${span}`),
    ask("backlog", "official", BACKLOG, `/backlog/${slug}/${span}`),
    ask("late", "official", LATE, area === null ? `/status/${year}` : `/status/${year}/${area}`),
    ask("everything", "researcher", EVERYTHING, "/data"),
    ask("comparable", "researcher", COMPARABLE, "/methods/form-change"),
  ];
  return all.filter((question) => question !== null);
}

function ask(key: string, asker: Asker, words: Localized, path: string): Question {
  return { key, asker, words, path };
}

const REQUESTS = wording("收到多少申请？", "收到多少申請？", "How many requests did it get?");
const OUTCOMES = wording("多大比例的申请公开了？", "多大比例的申請公開了？", "How often does it say yes?");
const WHY = wording("为什么不予公开？", "為什麼不予公開？", "Why does it refuse?");
const BETTER = wording("比上一年高还是低？", "比上一年高還是低？", "Higher or lower than last year?");
const SIMILAR = wording(
  "和同类机关相比怎样？",
  "和同類機關相比怎樣？",
  "How does it compare with similar bodies?",
);
const IN_TIME = wording("按时公布年报了吗？", "按時公布年報了嗎？", "Did it publish its reports in time?");
const OUTLIERS = wording("谁明显偏离同类？", "誰明顯偏離同類？", "Who stands out from the rest?");
const RANKING = wording("同类机关怎样排列？", "同類機關怎樣排列？", "How do they rank?");
const CHANGED = wording("谁变化最大？", "誰變化最大？", "Who changed most?");
const REPLACING = wording(
  "“无法提供”是否正在取代“不予公开”？",
  "「無法提供」是否正在取代「不予公開」？",
  "Is “cannot provide” replacing refusal?",
);
const GROUNDS = wording("哪里用哪种不公开理由？", "哪裡用哪種不公開理由？", "Which ground is used where?");
const CORRECTED = wording("公布后改了什么？", "公布後改了什麼？", "What was corrected after publication?");
const SIX = wording(
  "六项主要指标处在什么位置？",
  "六項主要指標處在什麼位置？",
  "Where does it stand on six indicators?",
);
const OVERTURNED = wording(
  "复议和诉讼纠正了多少？",
  "複議和訴訟糾正了多少？",
  "Do reviews and lawsuits overturn it?",
);
const BACKLOG = wording("积压在增加吗？", "積壓在增加嗎？", "Is the backlog growing?");
const LATE = wording("谁逾期了？", "誰逾期了？", "Who is late?");
const EVERYTHING = wording("全部数据在哪里？", "全部數據在哪裡？", "Where is all the data?");
const COMPARABLE = wording(
  "2021年前后可以比较吗？",
  "2021年前後可以比較嗎？",
  "Can figures across 2021 be compared?",
);

/** 市民: what the askers are called. */
export const ASKER_WORDS: Readonly<Record<Asker, Localized>> = {
  citizen: wording("市民常问", "市民常問", "Citizens ask"),
  journalist: wording("记者常问", "記者常問", "Journalists ask"),
  official: wording("机关常问", "機關常問", "Officials ask"),
  researcher: wording("研究者常问", "研究者常問", "Researchers ask"),
};
