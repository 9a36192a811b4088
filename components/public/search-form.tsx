import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** Looks for a body: a plain form, so it works before and without JavaScript. */
export function SearchForm({ question }: { question: string }) {
  const t = useTranslations("public.search");
  const locale = useLocale();
  return (
    <search>
      <form action={localizedPath(locale, "/search")} className="flex max-w-measure items-end gap-2">
        <div className="grow">
          <TextField
            id="q"
            label={t("label")}
            defaultValue={question}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            className="w-full"
          />
        </div>
        <Button type="submit" look="primary">
          {t("submit")}
        </Button>
      </form>
    </search>
  );
}
