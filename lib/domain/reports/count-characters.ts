/** The length of a text as the notices mean it (一千字): characters and punctuation marks, white space not counted. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/g, "")].length;
}
