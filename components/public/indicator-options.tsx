import { useLocale, useTranslations } from "next-intl";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { INDICATOR_FAMILIES } from "#lib/domain/indicators/types.ts";

/** Every indicator, by family, as the options of a list. */
export function IndicatorOptions() {
  const t = useTranslations("public.families");
  const locale = useLocale();
  return INDICATOR_FAMILIES.map((family) => (
    <optgroup key={family} label={t(family)}>
      {INDICATORS.filter((indicator) => indicator.family === family).map(({ id, name }) => (
        <option key={id} value={id}>
          {name[locale]}
        </option>
      ))}
    </optgroup>
  ));
}
