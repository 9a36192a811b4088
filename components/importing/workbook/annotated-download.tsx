import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonStyle } from "#components/ui/button-look.ts";

interface AnnotatedDownloadProps {
  file: File;
  address: string;
}

/** Gives the very file back with notes on the cells in question. The page still has it; the server keeps nothing. */
export function AnnotatedDownload({ file, address }: AnnotatedDownloadProps) {
  const t = useTranslations("importing.workbook");
  const [progress, setProgress] = useState<"none" | "busy" | "failed">("none");
  const download = async () => {
    setProgress("busy");
    const annotated = await fetchAnnotated(file, address);
    setProgress(annotated === null ? "failed" : "none");
    if (annotated !== null) save(annotated, file.name);
  };
  return (
    <div className="max-w-measure">
      <button
        type="button"
        onClick={download}
        aria-busy={progress === "busy"}
        disabled={progress === "busy"}
        className={buttonStyle({ look: "plain" })}
      >
        {t(progress === "busy" ? "annotatedBusy" : "annotated")}
      </button>
      <p className="pt-1 text-13 text-ink-soft">{t("annotatedHint")}</p>
      {progress === "failed" ? (
        <p role="alert" className="text-14 text-error">
          {t("annotatedFailed")}
        </p>
      ) : null}
    </div>
  );
}

async function fetchAnnotated(file: File, address: string): Promise<Blob | null> {
  const form = new FormData();
  form.set("file", file);
  try {
    const answer = await fetch(address, { method: "POST", body: form });
    return answer.ok ? await answer.blob() : null;
  } catch {
    // The line is down, or the file was moved meanwhile; the sentence on the page says what to do.
    return null;
  }
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
