import { useTranslations } from "next-intl";
import { DownloadList } from "#components/ui/download-list.tsx";
import type { ViewFormat, ViewWays } from "#lib/domain/views/ways/view-ways.ts";
import { CopyButton } from "./copy-button.tsx";
import { PrintButton } from "./print-button.tsx";

const KINDS = {
  csv: "csv",
  "excel.csv": "excel",
  xlsx: "xlsx",
  json: "json",
  svg: "svg",
  png: "png",
  txt: "txt",
} as const satisfies Record<ViewFormat, string>;

/** 使用本页: links, code to embed, files, the call that gives the same values, and how to cite. */
export function UseThisPage({ ways }: { ways: ViewWays }) {
  const t = useTranslations("view.use");
  const { day } = ways;
  return (
    <section aria-labelledby="use" className="mt-12 border-edge border-t pt-6 text-14 print:hidden">
      <div className="flex flex-wrap items-center gap-4 pb-4">
        <h2 id="use" className="font-serif text-18">
          {t("title")}
        </h2>
        <PrintButton label={t("print")} />
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <div>
            <h3 className="pb-1 font-semibold text-14">{t("files")}</h3>
            <DownloadList
              files={ways.files.map(({ format, href }) => ({
                href,
                kind: t(`kinds.${KINDS[format]}`),
                use: t(`uses.${KINDS[format]}`),
              }))}
            />
          </div>
          <div>
            <h3 className="pb-1 font-semibold text-14">{t("api")}</h3>
            <p className="text-13 text-ink-soft">{t("apiLead")}</p>
            <a href={ways.api} className="break-all font-mono text-12">
              {ways.api}
            </a>
          </div>
        </div>
        <dl className="grid content-start gap-4">
          <Text name={t("live")} text={ways.live} />
          <Text name={t("frozen", { day })} text={ways.frozen} />
          <Text name={t("embed")} text={ways.embed} />
          <Text name={t("embedFrozen", { day })} text={ways.embedFrozen} />
          <Text name={`${t("citation")} ${t("gbt")}`} text={ways.citation.gbt} />
          <Text name={`${t("citation")} ${t("plain")}`} text={ways.citation.plain} />
        </dl>
      </div>
    </section>
  );
}

function Text({ name, text }: { name: string; text: string }) {
  const t = useTranslations("view.use");
  return (
    <div>
      <dt className="flex min-h-8 items-center justify-between gap-4 text-13 text-ink-soft">
        {name}
        <CopyButton text={text} name={name} copy={t("copy")} copied={t("copied")} />
      </dt>
      <dd className="select-all break-all bg-wash px-2 py-1 text-12">{text}</dd>
    </div>
  );
}
