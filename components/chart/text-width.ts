/** CJK letters, their punctuation and full-width forms: as wide as high. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** Quotation marks, dashes and the ellipsis are full-width in Chinese fonts. */
const WIDE_IN_CHINESE = /[“”‘’—…·]/u;

/** Width of a text in em, a little on the safe side: nothing on the server can measure letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (FULL_WIDTH.test(letter) || WIDE_IN_CHINESE.test(letter)) return 1;
  if (/[0-9]/.test(letter)) return 0.58;
  if (/[iljtf.,:;'|!() ]/.test(letter)) return 0.34;
  if (/[mwMW%@]/.test(letter)) return 0.92;
  if (/[A-Z]/.test(letter)) return 0.7;
  return 0.57;
}
