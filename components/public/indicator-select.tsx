import { useLocale, useTranslations } from "next-intl";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { INDICATOR_FAMILIES } from "#lib/domain/indicators/types.ts";

/** The field of a form that asks for an indicator: every one there is, by family. `chosen` is the id of one. */
export function IndicatorSelect({ chosen }: { chosen: string }) {
  const t = useTranslations("public");
  const locale = useLocale();
  return (
    <label className="grid gap-1 text-13">
      {t("compare.indicator")}
      <select
        name="indicator"
        defaultValue={chosen}
        key={chosen}
        className="h-9 max-w-full rounded-input border border-edge bg-paper px-2 text-14 text-ink"
      >
        {INDICATOR_FAMILIES.map((family) => (
          <optgroup key={family} label={t(`families.${family}`)}>
            {INDICATORS.filter((indicator) => indicator.family === family).map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
