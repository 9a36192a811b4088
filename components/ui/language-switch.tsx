"use client";

import { useParams } from "next/navigation";
import { type MouseEvent, useId } from "react";
import { LOCALES, type Locale } from "#lib/domain/localized.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { usePathname } from "#lib/i18n/navigation.ts";

interface LanguageSwitchProps {
  current: Locale;
  label: string;
  names: Readonly<Record<Locale, string>>;
}

/**
 * Ordinary links to this very page in the other languages, on the same day; they work before and without JavaScript. Question and
 * anchor are added at the click, since a cached page cannot know them.
 */
export function LanguageSwitch({ current, label, names }: LanguageSwitchProps) {
  const path = usePathname();
  // A page frozen on a day knows it from its route.
  const { asof } = useParams();
  const asOf = typeof asof === "string" ? asof : null;
  const labelId = useId();
  return (
    <nav aria-labelledby={labelId} className="text-13">
      <span id={labelId} className="sr-only">
        {label}
      </span>
      <ul className="flex gap-x-3">
        {LOCALES.map((locale) => (
          <li key={locale} lang={locale}>
            {locale === current ? (
              <span aria-current="true" className="text-ink-soft">
                {names[locale]}
              </span>
            ) : (
              <a
                href={frozenPath(localizedPath(locale, path), asOf)}
                hrefLang={locale}
                onClick={keepQuestionAndAnchor}
              >
                {names[locale]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function keepQuestionAndAnchor(event: MouseEvent<HTMLAnchorElement>) {
  event.currentTarget.search = window.location.search;
  event.currentTarget.hash = window.location.hash;
}
