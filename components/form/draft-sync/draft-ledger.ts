import type { DraftChange, SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";
import type { Clash, KeptDraft } from "./sync-types.ts";

/**
 * What this browser knows about a draft: what stands on the server, what is on its way, what still waits, and where two
 * people met. A value is only forgotten once the server has it. An id names one change with one value for ever, because the
 * server counts a change that comes twice only once.
 */
export interface DraftLedger {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly stands: Readonly<Record<string, string>>;
  readonly sending: readonly DraftChange[];
  readonly waiting: readonly DraftChange[];
  readonly clashes: Readonly<Record<string, Clash>>;
}

/** Where a draft stands when the page is opened. Keys without an entry hold the empty text. */
export interface DraftStart {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** A request may not grow without bound: so many changes, so many characters. The first change always fits. */
const BATCH = { changes: 400, characters: 400_000 } as const;

/** Opens the ledger with what the device kept of earlier pages; what stands on the server already is dropped. */
export function openLedger(start: DraftStart, kept: readonly KeptDraft[]): DraftLedger {
  const seen = new Set<string>();
  const waiting: DraftChange[] = [];
  const clashes: Record<string, Clash> = {};
  for (const draft of kept) {
    for (const change of draft.changes) {
      if (seen.has(change.id)) continue;
      seen.add(change.id);
      waiting.push(change);
    }
    for (const clash of draft.clashes) {
      const theirs = start.values[clash.key] ?? "";
      if (clash.mine !== theirs) clashes[clash.key] = { ...clash, theirs };
    }
  }
  const last = new Map(waiting.map((change) => [change.key, change.value]));
  const isThere = (key: string) => last.get(key) === (start.values[key] ?? "");
  return {
    revision: start.revision,
    savedAt: start.savedAt,
    stands: start.values,
    sending: [],
    waiting: waiting.filter((change) => !isThere(change.key)),
    clashes,
  };
}

/** What the person sees under a key: their own last value, wherever it is on its way. */
export function valueIn(ledger: DraftLedger, key: string): string {
  return (
    ledger.clashes[key]?.mine ??
    ledger.waiting.findLast((change) => change.key === key)?.value ??
    ledger.sending.find((change) => change.key === key)?.value ??
    ledger.stands[key] ??
    ""
  );
}

/** Notes that a person put a value under a key. */
export function noteChange(
  ledger: DraftLedger,
  change: { key: string; value: string; id: string },
): DraftLedger {
  const { key, value, id } = change;
  const clash = ledger.clashes[key];
  if (clash) {
    if (value === clash.theirs) return { ...ledger, clashes: without(ledger.clashes, key) };
    return { ...ledger, clashes: { ...ledger.clashes, [key]: { ...clash, mine: value } } };
  }
  const last = ledger.waiting.findLastIndex((waiting) => waiting.key === key);
  const open = ledger.waiting[last];
  const base = open?.base ?? valueIn(ledger, key);
  const others = open ? ledger.waiting.toSpliced(last, 1) : ledger.waiting;
  if (value === base) return { ...ledger, waiting: others };
  return { ...ledger, waiting: [...others, { id, key, value, base }] };
}

/** Puts the next changes on their way, at most one for each key. What is on its way already goes again as it is. */
export function beginSending(ledger: DraftLedger): DraftLedger {
  if (ledger.sending.length > 0) return ledger;
  const taken = new Set<string>();
  const sending: DraftChange[] = [];
  let characters = 0;
  for (const change of ledger.waiting) {
    characters += change.value.length + change.base.length;
    const isFull = sending.length >= BATCH.changes || characters > BATCH.characters;
    if (isFull && sending.length > 0) break;
    if (taken.has(change.key)) continue;
    taken.add(change.key);
    sending.push(change);
  }
  const ids = new Set(sending.map((change) => change.id));
  return { ...ledger, sending, waiting: ledger.waiting.filter((change) => !ids.has(change.id)) };
}

/** Takes the server's answer: mine stands, others' values come in, and a clash holds both until someone chooses. */
export function settle(ledger: DraftLedger, result: SaveDraftResult): DraftLedger {
  const met = result.outcome === "clash" ? result.clashes : [];
  const metKeys = new Set(met.map((clash) => clash.key));
  const stands: Record<string, string> = { ...ledger.stands };
  for (const change of ledger.sending) if (!metKeys.has(change.key)) stands[change.key] = change.value;
  // Last, because a change of mine that was counted long ago may have been replaced since.
  const clashes: Record<string, Clash> = { ...ledger.clashes };
  for (const { key, value, by, at } of result.others) {
    stands[key] = value;
    const clash = clashes[key];
    if (clash?.mine === value) delete clashes[key];
    else if (clash) clashes[key] = { ...clash, theirs: value, by, at };
  }
  for (const { key, theirs, by, at } of met) {
    stands[key] = theirs;
    const mine = valueIn(ledger, key);
    if (mine !== theirs) clashes[key] = { key, mine, theirs, by, at };
  }
  return {
    revision: result.revision,
    savedAt: result.savedAt,
    stands,
    sending: [],
    waiting: ledger.waiting.filter((change) => !metKeys.has(change.key)),
    clashes,
  };
}

/** The person's value wins: it goes out again, now knowing what it replaces. */
export function keepMine(ledger: DraftLedger, key: string, id: string): DraftLedger {
  const clash = ledger.clashes[key];
  if (!clash) return ledger;
  const rest = { ...ledger, clashes: without(ledger.clashes, key) };
  return { ...rest, waiting: [...rest.waiting, { id, key, value: clash.mine, base: clash.theirs }] };
}

/** The other person's value wins. */
export function takeTheirs(ledger: DraftLedger, key: string): DraftLedger {
  return { ...ledger, clashes: without(ledger.clashes, key) };
}

/** How many keys hold something that the server does not have yet. */
export function unsavedIn(ledger: DraftLedger): number {
  return new Set([...ledger.sending, ...ledger.waiting].map((change) => change.key)).size;
}

/** What the device has to keep so that nothing is lost if the page goes now. */
export function keptOf(ledger: DraftLedger): KeptDraft {
  return { changes: [...ledger.sending, ...ledger.waiting], clashes: Object.values(ledger.clashes) };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}
