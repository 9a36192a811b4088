import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { FootnoteState } from "#lib/domain/footnotes/footnote.ts";
import type { FootnoteView } from "#lib/domain/views/footnote-view.ts";

const TONES: Readonly<Record<FootnoteState, Tone>> = {
  proposed: "accent",
  published: "ok",
  refused: "error",
  withdrawn: "neutral",
};

interface FootnoteEntryProps {
  footnote: FootnoteView;
  /** Whose it is, where the list is of several. */
  heading?: ReactNode;
  children?: ReactNode;
}

/** A footnote with where it stands, what it says and what became of it. */
export function FootnoteEntry({ footnote, heading, children }: FootnoteEntryProps) {
  const t = useTranslations("bodies.footnotes");
  const locale = useLocale();
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), "day");
  const { placeName, text, state, version, proposedAt, proposedBy, decidedAt, decidedBy, reason } = footnote;
  return (
    <article className="border-line border-t py-3 text-14">
      {heading}
      <p className="flex flex-wrap items-center gap-x-3">
        <StateMark tone={TONES[state]}>{t(`states.${state}`)}</StateMark>
        <span className="font-semibold">{placeName[locale]}</span>
      </p>
      <p lang="zh-Hans" className="max-w-measure whitespace-pre-line py-1">
        {text}
      </p>
      <p className="text-13 text-ink-soft">
        {t("proposedBy", { name: proposedBy, day: day(proposedAt), version })}
        {decidedAt === null ? null : ` ${t("decidedBy", { name: decidedBy ?? "", day: day(decidedAt) })}`}
        {footnote.withdrawnAt === null ? null : ` ${t("withdrawnOn", { day: day(footnote.withdrawnAt) })}`}
      </p>
      {reason === "" ? null : (
        <p className="text-13">
          {t("reason")}
          <span lang="zh-Hans">{reason}</span>
        </p>
      )}
      {children}
    </article>
  );
}
