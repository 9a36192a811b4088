import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeprecationList } from "#components/public/api/deprecation-list.tsx";
import { SetReference } from "#components/public/api/set-reference.tsx";
import { DEPRECATIONS, deprecationOf } from "#lib/exchange/api/deprecations.ts";
import { PARAMETER_WORDS } from "#lib/exchange/api/parameter-words.ts";
import { listProblems } from "#lib/exchange/api/problem.ts";
import { API_SETS, type ApiSet } from "#lib/exchange/api/sets.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadExamples } from "#lib/server/public/api/load-examples.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return pageMetadata({
    locale: await getLocale(),
    path: "/api-docs",
    title: t("title"),
    description: t("lead"),
  });
}

const RULES = ["decimals", "paging", "time", "caching", "limits", "change", "practice"] as const;

export default async function ApiDocsPage() {
  const [locale, t, examples] = [await getLocale(), await getTranslations("api"), await loadExamples()];
  const words = {
    parameter: t("parameter"),
    meaning: t("meaning"),
    required: t("required"),
    fields: t("fields"),
    tryIt: t("try"),
    deprecated: t("deprecated"),
  };
  const sets: readonly (readonly [string, ApiSet])[] = Object.entries(API_SETS);
  const heading = "pt-10 pb-3 font-serif text-22";
  return (
    <>
      <h1 className="font-serif text-28">{t("title")}</h1>
      <p className="max-w-measure pt-3">{t("lead")}</p>
      <p className="flex flex-wrap gap-x-5 pt-3">
        <a href={localizedPath(locale, "/api-docs/try")} className="underline">
          {t("tryOut")}
        </a>
        <a href="/api/v1/openapi.json" className="underline">
          {t("document")}
        </a>
      </p>
      <h2 className={heading}>{t("rules")}</h2>
      <ul className="max-w-measure list-disc pl-5">
        {RULES.map((rule) => (
          <li key={rule} className="pb-1">
            {t(rule)}
          </li>
        ))}
      </ul>
      <h2 className={heading}>{t("examples")}</h2>
      {examples.map(({ title, text }) => (
        <section key={title} aria-label={title}>
          <h3 className="pt-3 pb-1 font-semibold">{title}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre tabIndex={0} className="overflow-x-auto border border-line p-3 text-12">
            <code>{text}</code>
          </pre>
        </section>
      ))}
      <h2 className={heading}>{t("sets")}</h2>
      {sets.map(([name, set]) => (
        <SetReference
          key={name}
          name={name}
          title={set.title}
          locale={locale}
          words={words}
          example={`/api/v1/${name}${set.example === "" ? "" : `?${set.example}`}`}
          fields={Object.keys(set.row.shape)}
          parameters={set.parameters.map((parameter) => ({
            name: parameter,
            meaning: PARAMETER_WORDS[parameter][locale],
            isRequired: set.required.includes(parameter),
            isDeprecated:
              deprecationOf(DEPRECATIONS, { set: name, kind: "parameter", name: parameter }) !== undefined,
          }))}
        />
      ))}
      <h2 id="deprecations" className={heading}>
        {t("deprecations")}
      </h2>
      <p className="max-w-measure">{t("deprecationPolicy")}</p>
      <DeprecationList all={DEPRECATIONS} locale={locale} />
      <h2 className={heading}>{t("problems")}</h2>
      <dl className="text-14">
        {listProblems().map(({ code, status, title }) => (
          <div key={code} id={code} className="flex gap-3 border-line border-b py-1">
            <dt className="w-48">
              <code>{code}</code>
            </dt>
            <dd>
              {status} {title[locale]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
