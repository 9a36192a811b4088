const MARK = /^[^\S\n]*>[^\S\n]?/gm;
/** A mail that was answered more often than this is no report. */
const DEEPEST = 8;
/** Part of the lines with words that must carry the mark: a report may have single lines that begin with it. */
const MOST = 0.8;

/** Takes away the marks that mail programs set before every line of a quoted text; other texts stay as they are. */
export function unquoted(text: string): string {
  let words = text;
  for (let times = 0; times < DEEPEST && isQuoted(words); times++) words = words.replace(MARK, "");
  return words;
}

function isQuoted(text: string): boolean {
  const marked = text.match(MARK)?.length ?? 0;
  return marked > 2 && marked > MOST * (text.match(/^[^\S\n]*\S/gm)?.length ?? 0);
}
