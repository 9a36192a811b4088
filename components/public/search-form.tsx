import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SearchArea } from "#lib/domain/views/search-area.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

interface SearchFormProps {
  /** Null where nothing was asked yet: then there is nothing to narrow either. */
  asked: {
    readonly question: string;
    readonly year: number | null;
    readonly area: string | null;
    readonly years: readonly number[];
    readonly areas: readonly SearchArea[];
  } | null;
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
        {asked === null ? null : <Narrowing asked={asked} />}
      </form>
    </search>
  );
}

/** Year and area that the words of reports are looked for in. */
function Narrowing({ asked }: { asked: NonNullable<SearchFormProps["asked"]> }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const everywhere = { value: "", label: t("everywhere") };
  const everyYear = { value: "", label: t("everyYear") };
  return (
    <fieldset className="flex flex-wrap gap-4 pt-3">
      <legend className="float-left pr-2 pt-1 text-13 text-ink-soft">{t("narrow")}</legend>
      <SelectField
        id="year"
        label={t("year")}
        defaultValue={asked.year ?? ""}
        options={[
          everyYear,
          ...asked.years.toReversed().map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <SelectField
        id="area"
        label={t("area")}
        defaultValue={asked.area ?? ""}
        options={[
          everywhere,
          ...asked.areas.map(({ slug, name, depth }) => ({
            value: slug,
            label: `${INDENT.repeat(depth)}${name[locale]}`,
          })),
        ]}
        className="max-w-64"
      />
    </fieldset>
  );
}

/** Two wide spaces before a city below its province: options take no style. */
const INDENT = "\u3000\u3000";
