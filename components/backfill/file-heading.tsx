import { useLocale, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { BackfillFileView } from "#lib/domain/views/backfill-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { BackfillStateMark } from "./backfill-state-mark.tsx";
import { FileReason } from "./file-reason.tsx";

/** Which file this is, where it stands, and why somebody has to look at it. */
export function FileHeading({ file }: { file: BackfillFileView }) {
  const t = useTranslations("backfill");
  const locale = useLocale();
  const { path, backfill, state, size, sha256, year, body, publicPath } = file;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const about = [
    ...(body === null ? [] : [body[locale]]),
    ...(year === null ? [] : [t("file.report", { year })]),
    t("file.size", { size: Math.ceil(size / 1000) }),
  ];
  const isOpen = state === "needs_look" || state === "not_readable";
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            crumbs={[
              { href: "/backfill", label: t("title") },
              { href: `/backfill/${backfill.id}`, label: backfill.name },
              { href: null, label: name },
            ]}
          />
        }
        title={
          <span lang="zh" className="wrap-anywhere">
            {name}
          </span>
        }
        lead={
          <>
            <BackfillStateMark state={state} /> <span className="tabular">{about.join(" · ")}</span>{" "}
            <a href={`/api/backfills/files/${file.id}`}>{t("file.original")}</a>{" "}
            {publicPath === null ? null : <Link href={publicPath}>{t("file.public")}</Link>}
            <code className="wrap-anywhere block text-12">SHA-256 {sha256}</code>
          </>
        }
      />
      {isOpen ? (
        <div className="mb-6 max-w-measure">
          <Notice tone={state === "needs_look" ? "warn" : "error"} title={t("file.why")}>
            <FileReason file={file} />
          </Notice>
        </div>
      ) : null}
    </>
  );
}
