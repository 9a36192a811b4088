import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { placeAnchor, placeLabel } from "#lib/domain/views/comment-places.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";

interface PreviewFindingsProps {
  preview: ImportPreview;
  template: Template;
  findings: readonly Finding[];
}

/** What the reader wants looked at, and what the checks say of the draft as it would be. Neither stands in the way. */
export function PreviewFindings({ preview, template, findings }: PreviewFindingsProps) {
  const t = useTranslations("importing.findings");
  const locale = useLocale();
  const problems = preview.remarks.filter(({ level }) => level === "problem");
  const notes = preview.remarks.filter(({ level }) => level === "note");
  return (
    <section aria-labelledby="preview-findings">
      <h2 id="preview-findings" className="text-16">
        {t("title", { count: findings.length })}
      </h2>
      {problems.length === 0 ? null : (
        <Notice tone="warn" title={t("problems")}>
          <ul>
            {problems.map(({ message }) => (
              <li key={message.en}>{message[locale]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {notes.map(({ message }) => (
        <p key={message.en} className="text-13 text-ink-soft">
          {message[locale]}
        </p>
      ))}
      {findings.length === 0 ? <p className="text-14 text-ink-soft">{t("none")}</p> : null}
      <ul className="max-h-72 overflow-auto">
        {findings.map((finding) => (
          <li
            key={finding.fingerprint}
            data-cells={finding.cells.join(" ")}
            className="border-line border-t py-1.5 text-14"
          >
            <SeverityMark severity={finding.severity} />{" "}
            <a href={placeAnchor(template, finding.place)} className="text-13">
              {placeLabel(template, finding.place)[locale]}
            </a>
            <span className="block">{finding.message[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
