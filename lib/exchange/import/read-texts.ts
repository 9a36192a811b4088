import type { Template, TextKey } from "#lib/domain/templates/types.ts";
import { compactFolded, compactRange } from "./compact-label.ts";
import type { ContentsList } from "./find-contents.ts";
import type { Stretch } from "./find-landmarks.ts";
import { joinLines, pageWidth } from "./join-lines.ts";
import type { Layout } from "./layout.ts";
import { likenessOf } from "./likeness.ts";
import { isPageWords, isSignatureDate, isSignatureName } from "./page-words.ts";
import { sourcePlace } from "./source-place.ts";
import { type TextLine, textLines } from "./text-lines.ts";
import type { TextReading, UnmatchedPassage, UnmatchedReason } from "./types.ts";

export interface TextsReading {
  readonly texts: Readonly<Partial<Record<TextKey, TextReading>>>;
  readonly unmatched: readonly UnmatchedPassage[];
  /** Sections whose words were found without their heading. */
  readonly unheaded: readonly TextKey[];
}

interface Taken {
  readonly start: number;
  readonly end: number;
}

/**
 * Collects what the report says in words: the introduction and every text section. Page numbers, the signature and the
 * page around the report are listed apart. `figures` are the ends of the tables' last figures by section.
 */
export function readTexts(
  layout: Layout,
  template: Template,
  stretches: readonly Stretch[],
  {
    title,
    contents,
    strays,
  }: {
    readonly title: Taken | null;
    readonly contents: ContentsList | null;
    /** Lines of a table that stand among the words. */
    readonly strays: readonly number[];
  },
  figures: ReadonlyMap<string, number>,
): TextsReading {
  const width = pageWidth(
    layout,
    stretches.flatMap(({ section, body, end }) =>
      section.content === "text" ? textLines(layout, body, end) : [],
    ),
  );
  const unmatched: UnmatchedPassage[] = [];
  const texts: Record<TextKey, TextReading> = {};
  const report = reportPath(layout, stretches);

  const leaveOut = (lines: readonly TextLine[], reason: UnmatchedReason) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const text = lines.map(({ start, end }) => layout.text.slice(start, end).trim()).join("\n");
    unmatched.push({ reason, text, place: sourcePlace(layout, first.start, last.end) });
  };
  const keep = (key: TextKey, lines: readonly TextLine[]) => {
    leaveOutEach(
      lines.filter(({ isFurniture }) => isFurniture),
      leaveOut,
      "page-furniture",
    );
    const words = lines.filter(({ isFurniture }) => !isFurniture);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    texts[key] = {
      text: joinLines(layout, words, width),
      source: sourcePlace(layout, first.start, last.end),
    };
  };

  const firstStart = stretches[0]?.start ?? layout.text.length;
  leaveOutApart(textLines(layout, 0, title?.start ?? 0), leaveOut, "before-report");
  const introStart = openingStart(layout, title, firstStart);
  leaveOutApart(textLines(layout, title?.end ?? 0, introStart), leaveOut, "before-report");
  const opening = textLines(layout, introStart, firstStart);
  const isPage = (line: TextLine) =>
    !isInside(line, report) || isOpeningFurniture(layout, line) || isListed(layout, line, contents);
  leaveOut(opening.filter(isPage), "page-furniture");
  keep(
    "intro",
    trimStart(
      layout,
      opening.filter((line) => !isPage(line)),
    ),
  );

  const lastOfAll = stretches.at(-1);
  const unheaded: TextKey[] = [];
  const strayed = new Set(strays.map((index) => layout.rows[index]?.start));
  for (const stretch of stretches) {
    const { section, body, end } = stretch;
    // Where paragraphs ran together one line holds words, table and words again.
    const parts = [body, stretch.table ?? body, figures.get(section.key) ?? body, end].sort((a, b) => a - b);
    const lines = parts
      .slice(1)
      .flatMap((to, index) => textLines(layout, parts[index] ?? body, to))
      .filter(({ start }) => !strayed.has(start));
    const { kept, signature, around } = stretch === lastOfAll ? closing(layout, lines, report) : all(lines);
    leaveOut(signature, "signature");
    leaveOutApart(around, leaveOut, "after-report");
    if (section.content === "text") {
      keep(section.key, kept);
      continue;
    }
    const { rest, notes } = aroundTable(layout, kept, stretch, figures.get(section.key) ?? null);
    for (const note of notes) leaveOut([note], note.isFurniture ? "page-furniture" : "note");
    const next = template.sections.find(
      ({ key, content, ordinal }) =>
        content === "text" &&
        ordinal === section.ordinal + 1 &&
        !stretches.some((other) => other.section.key === key),
    );
    if (rest.length === 0) continue;
    if (next === undefined || !isLikelySection(layout, rest)) leaveOut(rest, "note");
    else {
      keep(next.key, rest);
      unheaded.push(next.key);
    }
  }
  return { texts, unmatched, unheaded };
}

/** Pages repeat the title above the text (metadata, then a heading); the introduction begins after the last one. */
function openingStart(layout: Layout, title: Taken | null, end: number): number {
  if (title === null) return 0;
  const wanted = compactRange(layout.folded, title.start, title.end).text;
  const opening = layout.folded.slice(title.end, Math.min(end, title.end + 1500));
  let start = title.end;
  // Also where it is broken over lines: 云山市人民政府 / 2023年 / 政府信息公开工作年度报告.
  for (const match of opening.matchAll(/(?<=^|\s)\S{2,40}年度?报告(?=\s|$)/g)) {
    const lines = opening.slice(0, match.index + match[0].length).split("\n");
    const ends = [1, 2, 3, 4].map((count) => compactFolded(lines.slice(-count).join("")));
    if (ends.some((words) => words.length <= wanted.length * 1.5 && likenessOf(words, wanted) >= 0.8))
      start = title.end + match.index + match[0].length;
  }
  // An archive draws a line between what it knows of the page and the page itself: ==== 正文 ====
  const divider = /\n={4,}[^\n]*={4,}(?=\n)/.exec(opening);
  return divider === null ? start : Math.max(start, title.end + divider.index + divider[0].length);
}

/** What pages repeat is listed as that, line by line. */
function leaveOutApart(
  lines: readonly TextLine[],
  leaveOut: (lines: readonly TextLine[], reason: UnmatchedReason) => void,
  reason: UnmatchedReason,
): void {
  leaveOutEach(
    lines.filter(({ isFurniture }) => isFurniture),
    leaveOut,
    "page-furniture",
  );
  leaveOut(
    lines.filter(({ isFurniture }) => !isFurniture),
    reason,
  );
}

function leaveOutEach(
  lines: readonly TextLine[],
  leaveOut: (lines: readonly TextLine[], reason: UnmatchedReason) => void,
  reason: UnmatchedReason,
): void {
  for (const line of lines) leaveOut([line], reason);
}

/** The blocks of the page that all headings of the report share; empty for plain text. */
function reportPath(layout: Layout, stretches: readonly Stretch[]): readonly number[] {
  const paths = stretches.flatMap(({ heading, start }) => {
    const at = heading?.start ?? start;
    const row = layout.rows.find((candidate) => candidate.start <= at && at <= candidate.end);
    return row === undefined ? [] : [row.path];
  });
  const [first = []] = paths;
  const shared = first.findIndex((block, depth) => paths.some((path) => path[depth] !== block));
  return shared < 0 ? first.slice(0, Math.max(0, first.length - 1)) : first.slice(0, shared);
}

function isInside(line: TextLine, report: readonly number[]): boolean {
  return report.every((block, depth) => line.path[depth] === block);
}

function all(lines: readonly TextLine[]) {
  return { kept: lines, signature: [], around: [] };
}

/** Parts the last section from the signature and from the page that follows the report. */
function closing(layout: Layout, lines: readonly TextLine[], report: readonly number[]) {
  const folded = (line: TextLine) => layout.folded.slice(line.start, line.end);
  const cut = lines.findIndex(
    (line, index) => !isInside(line, report) || (index > 0 && isPageWords(folded(line))),
  );
  const inside = cut < 0 ? [...lines] : lines.slice(0, cut);
  const around = cut < 0 ? [] : lines.slice(cut);
  const signature: TextLine[] = [];
  const words = inside.filter(({ isFurniture }) => !isFurniture);
  const last = words.at(-1);
  if (last !== undefined && words.length > 1 && isSignatureDate(folded(last))) {
    signature.unshift(last);
    const name = words.at(-2);
    if (name !== undefined && words.length > 2 && isSignatureName(folded(name))) signature.unshift(name);
  }
  const kept = inside
    .filter((line) => !signature.includes(line))
    .flatMap((line) => trimTail(layout, line, around));
  return { kept, signature, around: around.sort((a, b) => a.start - b.start) };
}

/** Links that follow the last sentence on its own line: …无收取信息处理费情况。 附件下载 */
function trimTail(layout: Layout, line: TextLine, around: TextLine[]): readonly TextLine[] {
  const words = layout.folded.slice(line.start, line.end);
  const sentence = words.lastIndexOf("。");
  if (sentence < 0 || !isPageWords(words.slice(sentence + 1))) return [line];
  const end = line.start + sentence + 1;
  around.push({ ...line, start: end });
  return [{ ...line, end }];
}

/** A line of the list of contents, or the word over it. */
function isListed(layout: Layout, { start, end }: TextLine, contents: ContentsList | null): boolean {
  if (contents === null) return false;
  const isIn = contents.start <= start && start <= contents.end;
  return isIn || /^\s*目\s*[录次]\s*$/.test(layout.folded.slice(start, end));
}

function isOpeningFurniture(layout: Layout, line: TextLine): boolean {
  const words = layout.folded.slice(line.start, line.end).trim();
  if (/[。；]/.test(words) || words.length > 200) return false;
  // Metadata of a page or an archive: 发布机构：…, 栏目: …, a line of signs.
  return isPageWords(words) || /^[\u3400-\u9fff]{2,8}\s*[:：]/.test(words) || /^=+.*=+$/.test(words);
}

/** Page words between the title and the first sentence on the same line: 来源：… 时间：… 微信 微博 … --> 根据《… */
function trimStart(layout: Layout, lines: readonly TextLine[]): readonly TextLine[] {
  const [first, ...others] = lines;
  if (first === undefined) return lines;
  const words = layout.folded.slice(first.start, first.end);
  const head =
    /^\s*(?:来源|时间|发布|日期)[:：][^。]{0,160}?(?=(?:根据|为|现|按照|依照|本报告|本年度)\S)/.exec(
      words,
    )?.[0].length ?? 0;
  return [{ ...first, start: first.start + head }, ...others];
}

/** Words in a stretch with a table: those before and in it are notes, those after its last figure may be a section. */
function aroundTable(
  layout: Layout,
  lines: readonly TextLine[],
  { table }: Stretch,
  lastFigure: number | null,
) {
  const isSentence = ({ start, end }: TextLine) => {
    const words = layout.folded.slice(start, end).replace(/\([^()]*\)/g, "");
    return (
      /[。；]/.test(words) ||
      /^\s*(?:注|备注|说明|备注说明)\s*[:：]/.test(words) ||
      /(?:如下|附表)[:：]?\s*$/.test(words)
    );
  };
  const after = lastFigure ?? table ?? 0;
  const rest = lines.filter((line) => !line.isTable && line.start >= after);
  const notes = lines.filter(
    (line) =>
      !rest.includes(line) && !line.isTable && line.start >= (table ?? 0) === false && isSentence(line),
  );
  const inside = lines.filter(
    (line) =>
      !rest.includes(line) &&
      !notes.includes(line) &&
      !line.isTable &&
      (line.isFurniture || (isSentence(line) && line.end - line.start < 300)),
  );
  const isNote = (line: TextLine) =>
    /^\s*(?:注|备注|说明)\s*[:：]/.test(layout.folded.slice(line.start, line.end));
  const firstWords = rest.findIndex((line) => !isNote(line) && !line.isFurniture);
  const leading = firstWords < 0 ? rest : rest.slice(0, firstWords);
  return { rest: firstWords < 0 ? [] : rest.slice(firstWords), notes: [...notes, ...inside, ...leading] };
}

/** Whether words after a table are a section that lost its heading and not a note. */
function isLikelySection(layout: Layout, lines: readonly TextLine[]): boolean {
  const length = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    length > 60 && lines.some(({ start, end }) => /问题|改进|不足|整改/.test(layout.folded.slice(start, end)))
  );
}
