import { useLocale, useTranslations } from "next-intl";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { possibleForms, usualForm } from "#lib/domain/views/address/compare-form.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { CompareForm, ViewAddressOf, YearSpan } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { comparableYears } from "#lib/domain/views/compare/comparable-years.ts";
import { comparedNames } from "#lib/domain/views/compare/compared-names.ts";
import { otherNorms } from "#lib/domain/views/compare/norms.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { PeerWays } from "./peer-ways.tsx";
import { WayList } from "./way-list.tsx";

interface CompareWaysProps {
  address: ViewAddressOf<"compare">;
  view: PublicView;
}

/** Other ways to look at a comparison, each an address: how it is drawn, over which years, and how the same is counted. */
export function CompareWays({ address, view }: CompareWaysProps) {
  const t = useTranslations("view.compare");
  const words = useTranslations("peers");
  const locale = useLocale();
  const { bodies, years, indicator: id } = address;
  const indicator = findIndicator(id);
  if (indicator === undefined) return null;
  const usual = usualForm(bodies.length, years);
  const shown = address.form ?? usual;
  const span = comparableYears(indicator, years);
  const pathOf = (change: Partial<typeof address>) =>
    frozenPath(viewPath({ ...address, ...change }), view.asOf);
  const hrefOf = (other: YearSpan) =>
    localizedPath(locale, pathOf({ years: other, form: formFor(address, other) }));
  const norms = otherNorms(id).flatMap((other) => findIndicator(other) ?? []);
  return (
    <nav aria-label={t("label")} className="grid gap-1 pb-6 text-13 print:hidden">
      <WayList
        name={t("forms")}
        ways={possibleForms(bodies.length, years).map((form) => ({
          key: form,
          words: t(`form.${form}`),
          href: form === shown ? null : pathOf({ form: form === usual ? null : form }),
        }))}
      />
      {norms.length === 0 ? null : (
        <WayList
          name={t("norms")}
          ways={[indicator, ...norms].map((one) => ({
            key: one.id,
            words: one.name[locale],
            href: one.id === id ? null : pathOf({ indicator: one.id }),
          }))}
        />
      )}
      <PeerWays address={address} names={comparedNames(address, view)} asOf={view.asOf} />
      <WayList
        name={words("map")}
        ways={[false, true].map((onTodaysMap) => ({
          key: String(onTodaysMap),
          words: words(onTodaysMap ? "today" : "reported"),
          href: onTodaysMap === address.onTodaysMap ? null : pathOf({ onTodaysMap }),
        }))}
      />
      {span.only === null ? null : (
        <p>
          <a href={hrefOf(span.only)}>
            {span.only.from === span.only.to
              ? t("comparableOne", { from: span.only.from })
              : t("comparable", { from: span.only.from, to: span.only.to })}
          </a>
        </p>
      )}
      {span.all === null ? null : (
        <p>
          <a href={hrefOf(span.all)}>{t("allYears", { from: span.all.from, to: span.all.to })}</a>
        </p>
      )}
    </nav>
  );
}

/** The form asked for, where it can be drawn over other years. */
function formFor({ form, bodies }: ViewAddressOf<"compare">, years: YearSpan): CompareForm | null {
  if (form === null || !possibleForms(bodies.length, years).includes(form)) return null;
  return form === usualForm(bodies.length, years) ? null : form;
}
