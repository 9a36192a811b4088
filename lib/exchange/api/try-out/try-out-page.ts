import { escapeMarkup } from "#lib/domain/escape-markup.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { SWAGGER_WORDS } from "./swagger-words.ts";

export interface TryOutPlace {
  readonly locale: Locale;
  /** The colours of the site by name, in both themes, as a style sheet. */
  readonly colors: string;
  readonly assets: Readonly<Record<"bundle" | "packageStyle" | "script" | "style", string>>;
  /** The page without script that describes the same. */
  readonly reference: string;
  /** The same page in each language. */
  readonly languages: readonly { readonly locale: Locale; readonly name: string; readonly path: string }[];
  readonly words: Readonly<
    Record<"site" | "title" | "lead" | "reference" | "languages" | "loading" | "noScript" | "failed", string>
  >;
}

/**
 * The interactive reference: a page of its own, outside the site's, so that nobody else loads its half megabyte. No script stands in it, so that
 * its policy need not allow any.
 */
export function tryOutPage({ locale, colors, assets, reference, languages, words }: TryOutPlace): string {
  const out = escapeMarkup;
  const others = languages.map((one) =>
    one.locale === locale
      ? `<span lang="${one.locale}" aria-current="true">${out(one.name)}</span>`
      : `<a href="${out(one.path)}" lang="${one.locale}" hreflang="${one.locale}">${out(one.name)}</a>`,
  );
  const said = locale === "en" ? {} : SWAGGER_WORDS[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${out(words.title)} · ${out(words.site)}</title>
<style>${colors}</style>
<link rel="stylesheet" href="${out(assets.packageStyle)}">
<link rel="stylesheet" href="${out(assets.style)}">
<script src="${out(assets.bundle)}" defer></script>
<script src="${out(assets.script)}" type="module"></script>
</head>
<body>
<header class="frame"><nav aria-label="${out(words.languages)}"><a href="${out(reference)}">← ${out(words.reference)}</a>${others.join("")}</nav></header>
<main class="frame">
<h1>${out(words.title)}</h1>
<p>${out(words.lead)}</p>
<noscript><p>${out(words.noScript)} <a href="${out(reference)}">${out(words.reference)}</a></p></noscript>
<div id="try" data-document="/api/v1/openapi.json?lang=${locale}" data-failed="${out(words.failed)}" data-words="${out(JSON.stringify(said))}">${out(words.loading)}</div>
</main>
</body>
</html>
`;
}
