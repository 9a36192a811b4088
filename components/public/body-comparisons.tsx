import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";

/** From a body to comparisons: with those of its kind, over its own years, or with whomever the reader chooses. */
export function BodyComparisons({ page }: { page: BodyPage }) {
  const t = useTranslations("public.body");
  const { body, peers, reports, scope } = page;
  const years = reports.filter((report) => report.scope === scope).map(({ year }) => year);
  if (years.length === 0) return null;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const place = { indicator: disclosureRate.id, tokens: [body.slug], from, to };
  const choice = `/compare?indicator=${disclosureRate.id}&bodies=${body.slug}&from=${to}&to=${to}&q=`;
  return (
    <p className="flex flex-wrap gap-3 pt-4 print:hidden">
      {peers.length === 0 ? null : (
        <LinkButton
          href={comparisonPath({
            ...place,
            tokens: [body.slug, ...peers.slice(0, 11).map(({ slug }) => slug)],
            from: to,
          })}
          prefetch={false}
        >
          {t("compareWithPeers")}
        </LinkButton>
      )}
      {from === to ? null : (
        <LinkButton href={comparisonPath(place)} prefetch={false}>
          {t("compareYears")}
        </LinkButton>
      )}
      <LinkButton href={choice} prefetch={false}>
        {t("compareChoice")}
      </LinkButton>
    </p>
  );
}
