import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { IndicatorOptions } from "./indicator-options.tsx";

export interface ChosenBody {
  readonly token: string;
  readonly name: string;
}

interface ComparisonFormProps {
  indicator: string;
  from: number;
  to: number;
  years: readonly number[];
  chosen: readonly ChosenBody[];
  most: number;
  /** Where the choice leads without one of the bodies. */
  without: (token: string) => string;
}

const FIELD = "h-9 rounded-input border border-edge bg-paper px-2 text-14 text-ink";

/** Indicator, years and bodies as plain forms and links: each choice is an address, and works without JavaScript. */
export function ComparisonForm(props: ComparisonFormProps) {
  const { indicator, from, to, years, chosen, most, without } = props;
  const t = useTranslations("public.compare");
  const locale = useLocale();
  const action = localizedPath(locale, "/compare");
  const bodies = chosen.map(({ token }) => token).join("+");
  const year = (name: "from" | "to", value: number) => (
    <label className="grid gap-1 text-13">
      {t(name)}
      <select name={name} defaultValue={value} key={value} className={FIELD}>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="grid gap-5">
      <form action={action} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="bodies" value={bodies} />
        <label className="grid gap-1 text-13">
          {t("indicator")}
          <select name="indicator" defaultValue={indicator} key={indicator} className={`${FIELD} max-w-full`}>
            <IndicatorOptions />
          </select>
        </label>
        {year("from", from)}
        {year("to", to)}
        <Button type="submit">{chosen.length === 0 ? t("apply") : t("show")}</Button>
      </form>
      <div>
        <p className="text-13">{t("bodies")}</p>
        {chosen.length === 0 ? <p className="text-14 text-ink-soft">{t("noneChosen")}</p> : null}
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-14">
          {chosen.map(({ token, name }) => (
            <li key={token}>
              {name}{" "}
              <Link
                href={without(token)}
                prefetch={false}
                aria-label={t("remove", { name })}
                className="inline-block min-w-6 text-center"
              >
                <span aria-hidden="true">✕</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {chosen.length >= most ? (
        <p className="text-13 text-ink-soft">{t("full", { most })}</p>
      ) : (
        <form action={action} className="flex max-w-measure items-end gap-2">
          <input type="hidden" name="bodies" value={bodies} />
          <input type="hidden" name="indicator" value={indicator} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="to" value={to} />
          <div className="grow">
            <TextField
              id="q"
              label={t("add")}
              hint={t("addPlaceholder")}
              maxLength={80}
              autoComplete="off"
              className="w-full"
            />
          </div>
          <Button type="submit">{t("addSubmit")}</Button>
        </form>
      )}
    </div>
  );
}
