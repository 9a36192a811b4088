"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import type { Finding } from "#lib/domain/rules/types.ts";
import { useExplanations } from "./explanations-context.ts";

/** The written reason a finding asks for. It is kept as long as the figures it is about stay the same. */
export function ExplanationBox({ finding }: { finding: Finding }) {
  const { given, explain } = useExplanations();
  const locale = useLocale();
  const t = useTranslations("editor.explain");
  const id = useId();
  const saved = given.get(finding.fingerprint)?.text ?? "";
  const [text, setText] = useState(saved);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const isChanged = text.trim() !== saved.trim();

  if (explain === null) {
    return saved === "" ? null : (
      <p className="whitespace-pre-line pt-1 text-13" lang="zh">
        {t("given", { text: saved })}
      </p>
    );
  }
  const save = () => {
    if (!isChanged || isPending) return;
    start(async () => {
      const said = await explain(finding.fingerprint, text.trim());
      setRefusal(said.done ? null : said.sentence[locale]);
    });
  };
  return (
    <div className="pt-1">
      <label htmlFor={id} className="block text-12 text-ink-soft">
        {t("label")}
      </label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        maxLength={2_000}
        rows={2}
        lang="zh"
        className={`${FIELD_LOOK} field-sizing-content text-13`}
      />
      <p className="flex items-center gap-2 text-12">
        <Button look="quiet" className="text-13" disabled={!isChanged} onClick={save}>
          {t("save")}
        </Button>
        <span role="status" className={isChanged ? "text-warn" : "text-ok"}>
          {isPending ? t("saving") : isChanged ? t("unsaved") : saved === "" ? "" : t("saved")}
        </span>
      </p>
      {refusal === null ? null : (
        <p role="alert" className="text-12 text-error">
          {refusal}
        </p>
      )}
    </div>
  );
}
