/** An expected failure of a command line: a sentence in Chinese and English that says what to do, no stack trace. */
export class SentenceError extends Error {
  readonly sentences: readonly [zh: string, en: string];

  constructor(zh: string, en: string) {
    super(en);
    this.name = "SentenceError";
    this.sentences = [zh, en];
  }
}

/** Prints the sentence (or, for an unexpected error, its whole trace) and sets the exit code to 1. */
export function reportFailure(error: unknown): void {
  console.error("");
  if (error instanceof SentenceError) for (const sentence of error.sentences) console.error(sentence);
  else console.error(error);
  process.exitCode = 1;
}
