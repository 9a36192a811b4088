"use client";

import { useEffect, useRef, useState } from "react";
import type { DraftStart } from "../draft-sync/draft-ledger.ts";
import { createDraftSync, type DraftSync } from "../draft-sync/draft-sync.ts";
import { fetchTransport } from "../draft-sync/fetch-transport.ts";
import { type DrawerStorage, localDrawer } from "../draft-sync/local-drawer.ts";
import { typedEarly } from "./typed-early.ts";

interface SyncedDraft {
  readonly reportId: string;
  readonly personId: string;
  readonly start: DraftStart;
  readonly isReadOnly: boolean;
  readonly onSignOffVoided: () => void;
}

/** How often to ask what others did while nothing is typed. */
const LOOK_AROUND = 20_000;

/** Ties the draft's synchronisation to the life of the page: line, visibility, leaving. */
export function useDraftSync({
  reportId,
  personId,
  start,
  isReadOnly,
  onSignOffVoided,
}: SyncedDraft): DraftSync {
  const [sync] = useState(() =>
    createDraftSync({
      start,
      transport: fetchTransport(reportId),
      drawer: localDrawer(deviceStorage(), { personId, reportId, pageId: randomId() }),
      newId: randomId,
      onSignOffVoided,
    }),
  );
  const hasWoken = useRef(false);
  useEffect(() => {
    if (isReadOnly) return;
    // Once only: later the fields are what the draft says.
    const early = hasWoken.current ? {} : typedEarly(start.values);
    hasWoken.current = true;
    sync.open();
    sync.write(early);
    sync.lookAround();
    const whenBack = () => void sync.flush();
    const whenSeen = () => {
      if (document.visibilityState === "hidden") void sync.flush();
      else sync.lookAround();
    };
    const whenLeaving = (event: BeforeUnloadEvent) => {
      if (sync.wouldLose()) event.preventDefault();
    };
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") sync.lookAround();
    }, LOOK_AROUND);
    window.addEventListener("online", whenBack);
    window.addEventListener("beforeunload", whenLeaving);
    document.addEventListener("visibilitychange", whenSeen);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", whenBack);
      window.removeEventListener("beforeunload", whenLeaving);
      document.removeEventListener("visibilitychange", whenSeen);
      sync.close();
    };
  }, [sync, start, isReadOnly]);
  return sync;
}

/** Null on the server, and where the browser forbids storage. */
function deviceStorage(): DrawerStorage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}

/** Not `crypto.randomUUID`, which a page served without https in a closed network does not have. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
