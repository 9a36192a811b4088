import { escapeMarkup } from "#lib/domain/escape-markup.ts";

/** The HTML that shows a view in somebody else's page. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="560" loading="lazy" style="border:0"></iframe>`;
}
