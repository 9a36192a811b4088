import { escapeMarkup } from "#lib/domain/escape-markup.ts";
import type { PublicView, ViewCell, ViewTable } from "#lib/domain/views/public-view.ts";
import { EMBED_STYLE } from "./embed-style.ts";
import { VIEW_TEXT_WORDS } from "./view-text-words.ts";

interface EmbedPlace {
  readonly origin: string;
  /** The whole address of the page. */
  readonly page: string;
  /** Before addresses in the view's language: empty, `/zh-Hant`, `/en`. */
  readonly prefix: string;
  readonly site: string;
  /** The drawings, as SVG; empty for a view without any. */
  readonly drawings: readonly string[];
  /** The colours that drawings name, as a style sheet. */
  readonly colors: string;
}

/** A view in somebody else's page: bare HTML without any script, with the way back to where it comes from. */
export function viewEmbed(view: PublicView, place: EmbedPlace): string {
  const { title, subtitle, summary, locale, tables, source } = view;
  const say = VIEW_TEXT_WORDS[locale];
  const out = (text: string) => escapeMarkup(text);
  const link = (href: string, words: string) => `<a href="${out(href)}" target="_top">${words}</a>`;
  const table = tables[0];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${out(`${place.origin}${place.prefix}${view.path}`)}">
<title>${out(title)}</title>
<style>${place.colors}${EMBED_STYLE}</style>
</head>
<body>
<main>
${frozenNotice(view, link, place)}
<h1>${out(title)}</h1>
${view.isPractice ? `<p class="practice">${out(say.practice)}</p>` : ""}
<p class="soft">${out(subtitle)}</p>
<p>${out(summary)}</p>
${place.drawings.map((drawing) => `<figure>${drawing}</figure>`).join("\n")}
${table === undefined ? "" : `<details${place.drawings.length === 0 ? " open" : ""}><summary>${out(table.caption)}</summary><div class="wide" tabindex="0">${tableHtml(table, place, link)}</div></details>`}
<p class="soft">${out(source)}</p>
<p class="soft">${link(place.page, out(place.site))}</p>
</main>
</body>
</html>
`;
}

type Link = (href: string, words: string) => string;

function frozenNotice(view: PublicView, link: Link, place: EmbedPlace): string {
  if (view.asOf === null) return "";
  const say = VIEW_TEXT_WORDS[view.locale];
  const words = `${say.frozen(view.asOf)} ${view.isSuperseded ? say.superseded : say.current}`;
  const live = link(`${place.origin}${place.prefix}${view.path}`, escapeMarkup(say.live));
  return `<p class="${view.isSuperseded ? "revised" : "frozen"}" role="note">${escapeMarkup(words)} ${live}</p>`;
}

function tableHtml({ caption, columns, rows }: ViewTable, place: EmbedPlace, link: Link): string {
  const head = columns.map(
    ({ label, kind, unit, breakBefore }) =>
      `<th scope="col" class="${kind}${breakBefore === null ? "" : " break"}">${breakBefore === null ? "" : `<small>${escapeMarkup(breakBefore)}</small> `}${escapeMarkup(unit === null ? label : `${label} ${unit}`)}</th>`,
  );
  let part: string | null = null;
  const body = rows.map((row) => {
    const heading =
      row.part !== null && row.part !== part
        ? `<tr><th scope="rowgroup" colspan="${columns.length}" class="part">${escapeMarkup(row.part)}</th></tr>`
        : "";
    part = row.part;
    const cells = columns.map(({ kind, breakBefore }, index) => {
      const words = cellHtml(row.cells[index], place, link);
      return kind === "head"
        ? `<th scope="row">${words}</th>`
        : `<td class="${kind}${breakBefore === null ? "" : " break"}">${words}</td>`;
    });
    return `${heading}<tr>${cells.join("")}</tr>`;
  });
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

function cellHtml(cell: ViewCell | undefined, place: EmbedPlace, link: Link): string {
  if (cell === undefined) return "";
  const { text, meaning, detail, href } = cell;
  const words =
    meaning === null
      ? escapeMarkup(text)
      : `<span title="${escapeMarkup(meaning)}">${escapeMarkup(text)}</span>`;
  const said = href === null ? words : link(`${place.origin}${place.prefix}${href}`, words);
  return detail === null ? said : `${said}<br><small>${escapeMarkup(detail)}</small>`;
}
