import { type Observable, observable } from "../entry/observable.ts";

/** What a step in the history was, so that its undoing can be named. */
export type EditKind = "typing" | "paste" | "zeros" | "total" | "clear";

interface Step {
  readonly kind: EditKind;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

export interface EditOutcome {
  readonly kind: EditKind;
  readonly keys: readonly string[];
}

/** Whether there is a step to take back, and one to take again. */
export interface EditSteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface EditHistory {
  readonly steps: Observable<EditSteps>;
  /** Writes and remembers. */
  readonly edit: (kind: EditKind, values: Readonly<Record<string, string>>) => void;
  /** Remembers what was written already, key by key as one typed. */
  readonly remember: (kind: EditKind, before: Readonly<Record<string, string>>) => void;
  readonly undo: () => EditOutcome | null;
  readonly redo: () => EditOutcome | null;
}

interface EditedPage {
  readonly valueOf: (key: string) => string;
  readonly write: (values: Readonly<Record<string, string>>) => void;
}

const LONGEST = 200;

/**
 * One person's edits in this window, to be undone step by step. A key that somebody else has changed since is left alone:
 * undoing my paste must not undo a colleague's figure.
 */
export function createEditHistory(page: EditedPage): EditHistory {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  const steps = observable<EditSteps>({ canUndo: false, canRedo: false });
  const tell = () => steps.set({ canUndo: done.length > 0, canRedo: undone.length > 0 });

  const current = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, page.valueOf(key)]));

  function push(step: Step) {
    const changed = Object.keys(step.after).filter((key) => step.after[key] !== step.before[key]);
    if (changed.length === 0) return;
    const only = (values: Readonly<Record<string, string>>) =>
      Object.fromEntries(changed.map((key) => [key, values[key] ?? ""]));
    done = [...done, { kind: step.kind, before: only(step.before), after: only(step.after) }].slice(-LONGEST);
    undone = [];
    tell();
  }

  function replace(
    kind: EditKind,
    from: Readonly<Record<string, string>>,
    to: Readonly<Record<string, string>>,
  ) {
    const keys = Object.keys(to).filter((key) => page.valueOf(key) === from[key]);
    if (keys.length > 0) page.write(Object.fromEntries(keys.map((key) => [key, to[key] ?? ""])));
    return { kind, keys };
  }

  return {
    steps,
    edit(kind, values) {
      const before = current(Object.keys(values));
      page.write(values);
      push({ kind, before, after: values });
    },
    remember(kind, before) {
      push({ kind, before, after: current(Object.keys(before)) });
    },
    undo() {
      const step = done.at(-1);
      if (step === undefined) return null;
      done = done.slice(0, -1);
      undone = [...undone, step];
      tell();
      return replace(step.kind, step.after, step.before);
    },
    redo() {
      const step = undone.at(-1);
      if (step === undefined) return null;
      undone = undone.slice(0, -1);
      done = [...done, step];
      tell();
      return replace(step.kind, step.before, step.after);
    },
  };
}
