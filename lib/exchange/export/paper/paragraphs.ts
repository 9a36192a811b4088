/** The paragraphs of a text of a report as stored, without empty lines. */
export function paragraphs(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
