import type { Template } from "#lib/domain/templates/types.ts";

interface Words {
  readonly title: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** What a report says in words, as CommonMark: its title, the introduction and every section of text under its heading. */
export function reportMarkdown(template: Pick<Template, "sections">, { title, texts }: Words): string {
  const sections = template.sections.flatMap((section) => {
    const text = texts[section.key] ?? "";
    return text.trim() === "" ? [] : [`## ${plain(section.title["zh-Hans"])}`, paragraphs(text)];
  });
  const intro = (texts.intro ?? "").trim() === "" ? [] : [paragraphs(texts.intro ?? "")];
  return `${[`# ${plain(title)}`, ...intro, ...sections].join("\n\n")}\n`;
}

/** Every line of the report is a paragraph. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(plain)
    .join("\n\n");
}

/** What CommonMark would take for a sign of its own is marked as a letter. */
function plain(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^(#{1,6}(?=\s|$)|[-+=](?=\s|$)|\d{1,9}(?=[.)]\s))/, (sign) =>
      /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
    );
}
