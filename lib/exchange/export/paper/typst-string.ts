/** A text as a string of Typst's language: whatever stands in it is printed and nothing of it is run. */
export function typstString(text: string): string {
  const escaped = text.replaceAll(/["\\\p{Cc}]/gu, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    return character === "\n" ? "\\n" : " ";
  });
  return `"${escaped}"`;
}
