"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { describeField, FIELD_LOOK, FieldFrame } from "#components/ui/field-frame.tsx";
import { droppedFiles } from "./dropped-files.ts";
import type { UploadRefusal } from "./upload-refusals.ts";

interface UploadFormProps {
  /** Where the files are sent. */
  action: string;
  refused: UploadRefusal | null;
  /** Megabytes of one upload, and files in it. */
  limits: { readonly size: number; readonly files: number };
}

/** Chooses folders instead of files; every browser on a desk has it, and the types of React do not. */
const WHOLE_FOLDERS = { webkitdirectory: "" };

const PICKER = `${FIELD_LOOK} max-w-measure file:mr-3 file:rounded-input file:border file:border-edge file:bg-wash file:px-3 file:text-ink`;

/** Takes an archive, files or a folder. An ordinary form: what is dropped on it is put into its field and sent like what is chosen. */
export function UploadForm({ action, refused, limits }: UploadFormProps) {
  const t = useTranslations("backfill.upload");
  const shell = useTranslations("shell");
  const form = useRef<HTMLFormElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const errors = refused === null ? [] : [{ field: "files", message: t(`refused.${refused}`, limits) }];
  const hint = t("archiveHint", limits);

  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = await droppedFiles(event.dataTransfer);
    if (files.current === null || dropped.files.length === 0) return;
    files.current.files = dropped.files;
    form.current?.requestSubmit();
  };

  return (
    <form
      ref={form}
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={() => setIsSending(true)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={`flex max-w-measure flex-col gap-5 border border-dashed p-4 ${isOver ? "border-accent bg-accent-tint" : "border-edge"}`}
    >
      <ErrorSummary title={shell("errorSummary", { count: errors.length })} errors={errors} />
      <FieldFrame id="files" label={t("archive")} hint={hint} error={errors[0]?.message ?? null}>
        <input
          ref={files}
          type="file"
          id="files"
          name="files"
          multiple
          {...describeField({ id: "files", hint, error: errors[0]?.message ?? null })}
          className={PICKER}
        />
      </FieldFrame>
      <FieldFrame id="folder" label={t("folder")} hint={t("folderHint")}>
        <input
          type="file"
          id="folder"
          name="files"
          multiple
          {...WHOLE_FOLDERS}
          {...describeField({ id: "folder", hint: t("folderHint") })}
          className={PICKER}
        />
      </FieldFrame>
      <p className="text-13 text-ink-soft">{t("drop")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="primary" aria-busy={isSending ? true : undefined}>
          {t("submit")}
        </Button>
        <p role="status" className="min-h-6 text-13 text-ink-soft">
          {isSending ? t("uploading") : null}
        </p>
      </div>
    </form>
  );
}
