import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";

interface SearchFormProps {
  /** Null where nothing was asked yet: then there is nothing to narrow either. */
  asked: { readonly question: string; readonly year: number | null; readonly area: string | null } | null;
}

/** One question to bodies, indicators and the words of reports: a plain form, so it works before and without JavaScript. */
export function SearchForm({ asked }: SearchFormProps) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <search>
      <form action={localizedPath(locale, "/search")} className="max-w-[52rem]">
        <div className="flex items-end gap-2">
          <div className="grow">
            <TextField
              id="q"
              label={t("label")}
              hint={t("hint")}
              defaultValue={asked?.question}
              maxLength={80}
              autoComplete="off"
              spellCheck={false}
              className="w-full"
            />
          </div>
          <Button type="submit" look="primary">
            {t("submit")}
          </Button>
        </div>
        {asked === null ? null : <Narrowing year={asked.year} area={asked.area} />}
      </form>
    </search>
  );
}

/** Years and area that the words of reports are looked for in. */
function Narrowing({ year, area }: { year: number | null; area: string | null }) {
  const t = useTranslations("search");
  return (
    <fieldset className="flex flex-wrap gap-4 pt-3">
      <legend className="float-left pr-2 pt-1 text-13 text-ink-soft">{t("narrow")}</legend>
      <TextField
        id="year"
        label={t("year")}
        defaultValue={year ?? ""}
        inputMode="numeric"
        pattern="20[0-9]{2}"
        maxLength={4}
        className="w-24"
      />
      <TextField
        id="area"
        label={t("area")}
        defaultValue={area ?? ""}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
        className="w-48"
      />
    </fieldset>
  );
}
