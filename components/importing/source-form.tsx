"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { ErrorSummary, type FieldError } from "#components/ui/error-summary.tsx";
import { describeField, FIELD_LOOK, FieldFrame } from "#components/ui/field-frame.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { ImportState } from "./import-state.ts";

interface SourceFormProps {
  state: ImportState;
  send: (form: FormData) => void;
  largestFile: number;
  /** Told which file is sent: the page may need it again. */
  onFile: (file: File | null) => void;
}

/** What a clipboard held: the page's own markup, and the words that the browser put into the field. */
interface RichPaste {
  readonly html: string;
  readonly words: string;
}

/**
 * Takes pasted words or a file. Markup that comes with the words (from a page, Word or WPS) is sent along, because it holds
 * the tables; it is never drawn. Once somebody edits the words, they alone count.
 */
export function SourceForm({ state, send, largestFile, onFile }: SourceFormProps) {
  const t = useTranslations("importing.source");
  const shell = useTranslations("shell");
  const { pasted = "", html: markup = "" } = state.values;
  const [rich, setRich] = useState<RichPaste | null>(markup === "" ? null : { html: markup, words: pasted });
  const [words, setWords] = useState(pasted);
  const [badFile, setBadFile] = useState<FieldError | null>(null);
  const isRich = rich !== null && plain(rich.words) === plain(words);
  const errors = badFile === null ? state.errors : [badFile];
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message ?? null;

  const onPaste = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = clipboardData.getData("text/html");
    const { value, selectionStart, selectionEnd } = currentTarget;
    const replacesAll = selectionEnd - selectionStart === value.length;
    const isTable = /<table[\s>]/i.test(html) && html.length < largestFile / 3;
    setRich(replacesAll && isTable ? { html, words: clipboardData.getData("text/plain") } : null);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get("file");
    const message = file instanceof File && file.name !== "" ? complaintAbout(file) : null;
    setBadFile(message === null ? null : { field: "file", message });
    if (message !== null) event.preventDefault();
    onFile(file instanceof File && file.size > 0 ? file : null);
  };

  const complaintAbout = ({ size }: File) => {
    if (size === 0) return t("emptyFile");
    if (size <= largestFile) return null;
    return t("tooLarge", { size: megabytes(size), limit: megabytes(largestFile) });
  };

  return (
    <form action={send} onSubmit={onSubmit} noValidate className="flex max-w-page flex-col gap-6">
      <ErrorSummary title={shell("errorSummary", { count: errors.length })} errors={errors} />
      <div>
        <TextArea
          id="pasted"
          label={t("paste")}
          hint={t("pasteHint")}
          error={errorAt("pasted")}
          rows={14}
          spellCheck={false}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onPaste={onPaste}
          className="font-sans"
        />
        <input type="hidden" name="html" value={isRich ? rich.html : ""} />
        <p role="status" className="min-h-6 text-13 text-ok">
          {isRich ? t("rich") : null}
        </p>
      </div>
      <FieldFrame id="file" label={t("file")} hint={t("fileHint")} error={errorAt("file")}>
        <input
          type="file"
          id="file"
          name="file"
          accept=".docx,.xlsx,.pdf,.txt,.text,.md,.markdown,.html,.htm,.json,.csv,text/plain,text/html,text/markdown"
          {...describeField({ id: "file", hint: t("fileHint"), error: errorAt("file") })}
          className={`${FIELD_LOOK} max-w-measure file:mr-3 file:rounded-input file:border file:border-edge file:bg-wash file:px-3 file:text-ink`}
        />
      </FieldFrame>
      <SubmitButton name="step" value="preview" className="self-start">
        {t("read")}
      </SubmitButton>
    </form>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
