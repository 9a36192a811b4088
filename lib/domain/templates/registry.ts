import { gongkai2019 } from "./gongkai-2019/gongkai-2019.ts";
import { gongkai2021 } from "./gongkai-2021/gongkai-2021.ts";
import type { Template, TemplateId } from "./types.ts";

/** Every official format, oldest first. */
export const TEMPLATES: readonly Template[] = [gongkai2019, gongkai2021];

export function findTemplate(id: TemplateId): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

/** The format with this id. Throws on an unknown id: what is stored always names a known format. */
export function templateById(id: TemplateId): Template {
  const template = findTemplate(id);
  if (template === undefined) throw new RangeError(`No report format is called “${id}”`);
  return template;
}

/** The format that a report year must use. Throws for years before 2019, when no national format existed. */
export function templateForYear(year: number): Template {
  const template = TEMPLATES.find(
    ({ years }) => years.from <= year && (years.to === null || year <= years.to),
  );
  if (template === undefined) {
    const first = Math.min(...TEMPLATES.map(({ years }) => years.from));
    throw new RangeError(`No national report format covers ${year}; the first one is for ${first}`);
  }
  return template;
}
