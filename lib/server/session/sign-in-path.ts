import { routing } from "#lib/i18n/routing.ts";

/** The sign-in page in the language of the path asked for, which it is to lead back to. */
export function signInPath(asked: string): string {
  const prefix = routing.locales.find((locale) => asked === `/${locale}` || asked.startsWith(`/${locale}/`));
  const path = prefix === undefined ? asked : asked.slice(prefix.length + 1);
  const page = prefix === undefined || prefix === routing.defaultLocale ? "/signin" : `/${prefix}/signin`;
  return path === "" || path === "/" ? page : `${page}?${new URLSearchParams({ next: path })}`;
}
