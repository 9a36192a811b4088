import "#app/globals.css";
import type { Metadata } from "next";
import { LOCALES } from "#lib/domain/localized.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { MESSAGES } from "#lib/i18n/messages/index.ts";

export const metadata: Metadata = { title: "404 · 年报通 · Nianbao" };

/**
 * For an address that no page has: one ready page for every language, because nothing is rendered here and the
 * language of an unknown address is not known. It is whole without JavaScript, which a thrown `notFound()` is not
 * (vercel/next.js#62228).
 */
export default function UnknownAddressPage() {
  return (
    <html lang="zh-Hans">
      <body className="bg-paper text-16 text-ink">
        <main className="mx-auto flex max-w-measure flex-col gap-10 px-4 py-16">
          {LOCALES.map((locale) => {
            const { notFound } = MESSAGES[locale].shell;
            return (
              <section key={locale} lang={locale} className="flex flex-col items-start gap-2">
                {locale === "zh-Hans" ? (
                  <h1 className="font-serif text-28">{notFound.title}</h1>
                ) : (
                  <h2 className="font-serif text-22">{notFound.title}</h2>
                )}
                <p>{notFound.body}</p>
                <a href={localizedPath(locale, "/")}>{notFound.act}</a>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
