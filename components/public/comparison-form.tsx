import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import {
  type ChoiceField,
  type ComparisonChoice,
  choiceFields,
  withBodies,
} from "#lib/domain/views/address/comparison-choice.ts";
import type { ComparedName } from "#lib/domain/views/compare/compared-names.ts";
import { tokenWord } from "#lib/domain/views/series-token.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { IndicatorSelect } from "./indicator-select.tsx";

interface ComparisonFormProps {
  choice: ComparisonChoice;
  /** Years that can be chosen. */
  years: readonly number[];
  chosen: readonly ComparedName[];
  most: number;
  /** Where a choice leads that one of the bodies was taken from. */
  pathOf: (choice: ComparisonChoice) => string;
}

const FIELD = "h-9 rounded-input border border-edge bg-paper px-2 text-14 text-ink";

/** Indicator, years and bodies as plain forms and links: each choice is an address, and works without JavaScript. */
export function ComparisonForm(props: ComparisonFormProps) {
  const { choice, years, chosen, most, pathOf } = props;
  const t = useTranslations("public.compare");
  const locale = useLocale();
  const action = localizedPath(locale, "/compare");
  const fields = [...choiceFields(choice)];
  const { from, to } = choice.years;
  /** What the choice has besides what a form asks for. */
  const kept = (asked: readonly ChoiceField[]) =>
    fields
      .filter(([name]) => !asked.includes(name))
      .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  const without = (token: string) =>
    pathOf(
      withBodies(
        choice,
        choice.bodies.filter((one) => tokenWord(one) !== token),
      ),
    );
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
        {kept(["indicator", "from", "to"])}
        <IndicatorSelect chosen={choice.indicator} />
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
          {kept([])}
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
