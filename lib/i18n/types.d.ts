import type { Locale } from "#lib/domain/localized.ts";
import type { FORMATS } from "./formats.ts";
import type { MESSAGES } from "./messages/index.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: (typeof MESSAGES)["zh-Hans"];
    Formats: typeof FORMATS;
  }
}
