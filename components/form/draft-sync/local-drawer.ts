import type { DraftChange } from "#lib/domain/views/draft-exchange.ts";
import type { Clash, DeviceDrawer, KeptDraft } from "./sync-types.ts";

/** The part of `localStorage` the drawer needs. */
export type DrawerStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface DrawerLabel {
  /** Nobody else who signs in on this device may send what this person typed. */
  readonly personId: string;
  readonly reportId: string;
  /** One drawer for each open page, so that two windows never overwrite each other. */
  readonly pageId: string;
}

/**
 * A drawer in the browser's local storage. A page adopts every drawer of its person and report: that of a window still open
 * too, which is harmless, because a change that arrives twice counts once.
 */
export function localDrawer(storage: DrawerStorage | null, label: DrawerLabel): DeviceDrawer {
  const family = `nianbao.draft.${label.personId}.${label.reportId}.`;
  const own = family + label.pageId;
  let adopted: readonly string[] = [];
  return {
    adopt() {
      try {
        if (storage === null) return [];
        adopted = [...keysOf(storage)].filter((key) => key.startsWith(family));
        return adopted
          .map((key) => readDraft(storage.getItem(key)))
          .filter((draft) => draft !== null)
          .sort((one, other) => one.keptAt - other.keptAt);
      } catch {
        return [];
      }
    },
    isStillMine() {
      try {
        return storage?.getItem(own) != null;
      } catch {
        return false;
      }
    },
    keep(draft) {
      try {
        if (storage === null) return false;
        const isEmpty = draft.changes.length === 0 && draft.clashes.length === 0;
        if (isEmpty) storage.removeItem(own);
        else storage.setItem(own, JSON.stringify({ ...draft, keptAt: Date.now() }));
        // Only now: what was adopted must never be nowhere. What a window still open writes later is its own.
        for (const key of adopted) if (key !== own) storage.removeItem(key);
        adopted = [];
        return true;
      } catch {
        return false;
      }
    },
  };
}

function* keysOf(storage: DrawerStorage): Generator<string> {
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (key !== null) yield key;
  }
}

/** Storage is outside input: what is not a kept draft (an older release, a curious person) is left alone. */
function readDraft(text: string | null): (KeptDraft & { keptAt: number }) | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    if (!isRecord(found) || !Array.isArray(found.changes) || !Array.isArray(found.clashes)) return null;
    return {
      changes: found.changes.filter(isChange),
      clashes: found.clashes.filter(isClash),
      keptAt: typeof found.keptAt === "number" ? found.keptAt : 0,
    };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === "string");
}

function isChange(value: unknown): value is DraftChange {
  return hasTexts(value, ["id", "key", "value", "base"]);
}

function isClash(value: unknown): value is Clash {
  return hasTexts(value, ["key", "mine", "theirs", "by", "at"]);
}
