/** What a state asks of the reader. error: look. warn: explain. ok: settled. accent: your turn. neutral: nothing. */
export type Tone = "error" | "warn" | "ok" | "accent" | "neutral";

export const TONE_LOOKS: Readonly<Record<Tone, string>> = {
  error: "bg-error-tint text-error",
  warn: "bg-warn-tint text-warn",
  ok: "bg-ok-tint text-ok",
  accent: "bg-accent-tint text-accent",
  neutral: "bg-wash text-ink-soft",
};
