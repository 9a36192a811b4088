import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { publishedFile } from "#lib/exchange/published/published-file.ts";
import type { OwnData } from "./own-data.ts";

/** A JSON file of ours, checked by the schema of its format; null for any other. */
export function dataOfJson(content: string): OwnData | null {
  if (!content.includes('"nianbao-version"')) return null;
  const data = parsed(content);
  for (const template of TEMPLATES) {
    const file = publishedFile(template).safeParse(data);
    if (!file.success) continue;
    const { title, values, texts } = file.data.document;
    return {
      template,
      title,
      typed: new Map(Object.entries(values).map(([key, { raw }]) => [key, raw])),
      texts: new Map(Object.entries(texts)),
    };
  }
  return null;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
