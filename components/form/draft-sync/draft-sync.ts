import type { RemoteChange } from "#lib/domain/views/draft-exchange.ts";
import {
  beginSending,
  type DraftLedger,
  type DraftStart,
  keepMine,
  keptOf,
  noteChange,
  openLedger,
  settle,
  takeTheirs,
  unsavedIn,
  valueIn,
} from "./draft-ledger.ts";
import type { Clash, DeviceDrawer, DraftTransport, SaveAnswer, SyncStatus } from "./sync-types.ts";

export interface DraftSyncSource {
  readonly start: DraftStart;
  readonly transport: DraftTransport;
  readonly drawer: DeviceDrawer;
  /** A new id for each change; never given twice on any device. */
  readonly newId: () => string;
  /** A change took the report back from sign-off. */
  readonly onSignOffVoided?: () => void;
}

export interface DraftSync {
  /** Takes over what earlier pages left on the device and begins to send. */
  readonly open: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly valueOf: (key: string) => string;
  /** What other people put under keys while this page was open. */
  readonly remoteOf: (key: string) => RemoteChange | null;
  readonly clashes: () => readonly Clash[];
  readonly status: () => SyncStatus;
  readonly write: (values: Readonly<Record<string, string>>) => void;
  readonly keepMine: (key: string) => void;
  readonly takeTheirs: (key: string) => void;
  /** Sends what waits now; true once the server has everything and nothing is left to decide. */
  readonly flush: () => Promise<boolean>;
  /** Asks the server what others did, where nothing of one's own is on its way. */
  readonly lookAround: () => void;
  /** Something typed would be lost if the page went now. */
  readonly wouldLose: () => boolean;
  /** Ends this page's part; what still waits is sent once more and stays on the device until it has arrived. */
  readonly close: () => void;
}

/** How long typing may pause before it goes out, and how long to wait after a broken line (doubled each time). */
const PAUSE = { typing: 700, retryFirst: 2_000, retryMost: 60_000 } as const;

/**
 * Keeps a draft in step with the server. Everything written is on the device before this function returns, and stays there
 * until the server has acknowledged it; so a broken line, a reload or a closed window loses nothing.
 */
export function createDraftSync(source: DraftSyncSource): DraftSync {
  const { drawer, transport, newId } = source;
  let ledger: DraftLedger = openLedger(source.start, []);
  let hasAdopted = false;
  let refusal: Extract<SaveAnswer, { kind: "refused" }> | null = null;
  let hasLine = true;
  let isKept = true;
  let retryAfter: number = PAUSE.retryFirst;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let underway: Promise<void> | null = null;
  let isOpen = false;
  let status: SyncStatus = { kind: "saved", at: ledger.savedAt };
  let clashes: readonly Clash[] = [];
  const remote = new Map<string, RemoteChange>();
  const listeners = new Set<() => void>();

  function accept(next: DraftLedger) {
    ledger = next;
    // A closed page may still hear an answer; by then its successor answers for what was kept.
    if (isOpen || drawer.isStillMine()) isKept = drawer.keep(keptOf(ledger));
    tell();
  }

  function tell() {
    clashes = Object.values(ledger.clashes);
    const unsaved = unsavedIn(ledger);
    if (refusal !== null && unsaved > 0) status = { ...refusal, kind: "refused", unsaved };
    else if (clashes.length > 0) status = { kind: "clash", clashes: clashes.length };
    else if (unsaved === 0) status = { kind: "saved", at: ledger.savedAt };
    else if (hasLine) status = { kind: "saving", unsaved };
    else status = { kind: "waiting", unsaved, isKept };
    for (const listener of listeners) listener();
  }

  function cancelSending() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function sendAfter(delay: number) {
    cancelSending();
    timer = isOpen ? setTimeout(() => void send(), delay) : null;
  }

  function send(): Promise<void> {
    underway ??= exchange().finally(() => {
      underway = null;
    });
    return underway;
  }

  async function exchange() {
    cancelSending();
    accept(beginSending(ledger));
    const answer = await transport.save({ baseRevision: ledger.revision, changes: [...ledger.sending] });
    hear(answer);
  }

  function hear(answer: SaveAnswer) {
    hasLine = answer.kind !== "no_line";
    refusal = answer.kind === "refused" ? answer : null;
    if (answer.kind === "answered") {
      retryAfter = PAUSE.retryFirst;
      for (const other of answer.result.others) remote.set(other.key, other);
      accept(settle(ledger, answer.result));
      if (answer.result.signOffVoided) source.onSignOffVoided?.();
      if (ledger.waiting.length > 0) sendAfter(0);
      return;
    }
    tell();
    if (answer.kind === "no_line" && unsavedIn(ledger) > 0) {
      sendAfter(retryAfter);
      retryAfter = Math.min(retryAfter * 2, PAUSE.retryMost);
    }
  }

  async function flush(): Promise<boolean> {
    retryAfter = PAUSE.retryFirst;
    do {
      await send();
    } while (unsavedIn(ledger) > 0 && hasLine && refusal === null);
    return unsavedIn(ledger) === 0 && clashes.length === 0;
  }

  function write(values: Readonly<Record<string, string>>) {
    let next = ledger;
    for (const [key, value] of Object.entries(values)) next = noteChange(next, { key, value, id: newId() });
    accept(next);
    if (unsavedIn(next) === 0) cancelSending();
    else if (hasLine || timer === null) sendAfter(PAUSE.typing);
  }

  function choose(next: DraftLedger) {
    accept(next);
    if (next.waiting.length > 0) sendAfter(0);
  }

  /** A field can be typed in before the page has opened its draft: that goes on top of what the device kept. */
  function withEarly(opened: DraftLedger): DraftLedger {
    return keptOf(ledger).changes.reduce(
      (next, { key, value }) => noteChange(next, { key, value, id: newId() }),
      opened,
    );
  }

  function open() {
    isOpen = true;
    if (!hasAdopted) accept(withEarly(openLedger(source.start, drawer.adopt())));
    hasAdopted = true;
    if (unsavedIn(ledger) > 0) sendAfter(0);
  }

  return {
    open,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    valueOf: (key) => valueIn(ledger, key),
    remoteOf: (key) => remote.get(key) ?? null,
    clashes: () => clashes,
    status: () => status,
    write,
    keepMine: (key) => choose(keepMine(ledger, key, newId())),
    takeTheirs: (key) => choose(takeTheirs(ledger, key)),
    flush,
    lookAround: () => {
      if (underway === null && timer === null && refusal === null) void send();
    },
    wouldLose: () => !isKept && unsavedIn(ledger) + clashes.length > 0,
    close() {
      isOpen = false;
      cancelSending();
      if (unsavedIn(ledger) > 0) void send();
    },
  };
}
