import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftChange, SaveDraftRequest, SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";
import { createDraftSync, type DraftSync } from "./draft-sync.ts";
import { type DrawerStorage, localDrawer } from "./local-drawer.ts";
import type { DraftTransport, SaveAnswer } from "./sync-types.ts";

const AT = "2025-01-20T02:42:00.000Z";

/** A server as the exchange describes it: disjoint edits merge, a change whose base still stands wins, ids count once. */
class FakeServer {
  values: Record<string, string> = {};
  revision = 0;
  /** Until the first change, which takes the report back to its officer. */
  isInSignOff = false;
  readonly log: { revision: number; key: string; by: string }[] = [];
  readonly counted = new Set<string>();
  readonly requests: SaveDraftRequest[] = [];

  save(request: SaveDraftRequest, by: string): SaveDraftResult {
    this.requests.push(request);
    const clashes: { id: string; key: string; mine: string; theirs: string; by: string; at: string }[] = [];
    const fresh = request.changes.filter((change) => !this.counted.has(change.id));
    const others = this.since(request.baseRevision, by);
    for (const change of fresh) this.count(change, by, clashes);
    const rest = {
      revision: this.revision,
      savedAt: AT,
      others,
      signOffVoided: this.isInSignOff && fresh.length > 0,
    };
    if (rest.signOffVoided) this.isInSignOff = false;
    return clashes.length > 0 ? { outcome: "clash", clashes, ...rest } : { outcome: "saved", ...rest };
  }

  private count(change: DraftChange, by: string, clashes: unknown[]) {
    const stands = this.values[change.key] ?? "";
    if (stands !== change.base && stands !== change.value) {
      clashes.push({
        id: change.id,
        key: change.key,
        mine: change.value,
        theirs: stands,
        by: "李四",
        at: AT,
      });
      return;
    }
    this.counted.add(change.id);
    if (stands === change.value) return;
    this.values[change.key] = change.value;
    this.log.push({ revision: ++this.revision, key: change.key, by });
  }

  private since(revision: number, by: string) {
    const keys = new Set(
      this.log.filter((entry) => entry.revision > revision && entry.by !== by).map((entry) => entry.key),
    );
    return [...keys].map((key) => ({ key, value: this.values[key] ?? "", by: "李四", at: AT }));
  }

  put(key: string, value: string) {
    this.values[key] = value;
    this.log.push({ revision: ++this.revision, key, by: "李四" });
  }
}

class FakeLine implements DraftTransport {
  state: "up" | "down" | "answer lost" | SaveAnswer = "up";
  private readonly server: FakeServer;
  private readonly person: string;

  constructor(server: FakeServer, person = "张三") {
    this.server = server;
    this.person = person;
  }

  async save(request: SaveDraftRequest): Promise<SaveAnswer> {
    if (typeof this.state === "object") return this.state;
    if (this.state === "down") return { kind: "no_line" };
    const result = this.server.save(request, this.person);
    return this.state === "up" ? { kind: "answered", result } : { kind: "no_line" };
  }
}

class FakeStorage implements DrawerStorage {
  readonly items = new Map<string, string>();
  isFull = false;
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.isFull) throw new Error("quota");
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

let pages = 0;
let ids = 0;
const open: DraftSync[] = [];

function openPage(...page: Parameters<typeof comingPage>) {
  const sync = comingPage(...page);
  sync.open();
  return sync;
}

/** A page whose fields are there already, and whose draft has not been opened yet. */
function comingPage(
  server: FakeServer,
  line: FakeLine,
  storage: DrawerStorage | null,
  person = "张三",
  onSignOffVoided = () => {},
) {
  const label = { personId: person, reportId: "r1", pageId: `p${++pages}` };
  const start = { revision: server.revision, savedAt: null, values: { ...server.values } };
  const sync = createDraftSync({
    start,
    transport: line,
    drawer: localDrawer(storage, label),
    newId: () => `change-${++ids}`,
    onSignOffVoided,
  });
  open.push(sync);
  return sync;
}

describe("a draft kept in step with the server", () => {
  let server: FakeServer;
  let line: FakeLine;
  let storage: FakeStorage;

  beforeEach(() => {
    vi.useFakeTimers();
    server = new FakeServer();
    line = new FakeLine(server);
    storage = new FakeStorage();
  });

  afterEach(() => {
    for (const sync of open.splice(0)) sync.close();
    vi.useRealTimers();
  });

  it("sends what was typed once the typing pauses, and says when it was saved", async () => {
    const sync = openPage(server, line, storage);
    sync.write({ a: "1" });
    sync.write({ a: "11" });
    sync.write({ a: "110" });
    expect(sync.status()).toEqual({ kind: "saving", unsaved: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.requests).toHaveLength(1);
    expect(server.values).toEqual({ a: "110" });
    expect(sync.status()).toEqual({ kind: "saved", at: AT });
    expect(storage.items.size).toBe(0);
  });

  it("tells once that an edit took the report back from sign-off", async () => {
    server.isInSignOff = true;
    const told = vi.fn<() => void>();
    const sync = openPage(server, line, storage, "张三", told);
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(1_000);
    sync.write({ a: "2" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("sends nothing when a value was typed and taken back", async () => {
    server.values = { a: "5" };
    const sync = openPage(server, line, storage);
    sync.write({ a: "51" });
    sync.write({ a: "5" });
    expect(sync.status().kind).toBe("saved");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.requests).toHaveLength(0);
  });

  it("waits on the device while the line is broken and goes out by itself when it is back", async () => {
    const sync = openPage(server, line, storage);
    line.state = "down";
    sync.write({ a: "1", b: "2", c: "3" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sync.status()).toEqual({ kind: "waiting", unsaved: 3, isKept: true });
    expect(sync.wouldLose()).toBe(false);
    line.state = "up";
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.values).toEqual({ a: "1", b: "2", c: "3" });
    expect(sync.status().kind).toBe("saved");
  });

  it("tries less and less often while the line stays broken", async () => {
    const sync = openPage(server, line, storage);
    const attempts = vi.spyOn(line, "save");
    line.state = "down";
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(attempts.mock.calls.length).toBeGreaterThan(8);
    expect(attempts.mock.calls.length).toBeLessThan(20);
  });

  it("survives a reload with the line still broken", async () => {
    line.state = "down";
    const before = openPage(server, line, storage);
    before.write({ a: "7" });
    before.close();
    const after = openPage(server, line, storage);
    expect(after.valueOf("a")).toBe("7");
    line.state = "up";
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.values).toEqual({ a: "7" });
    expect(storage.items.size).toBe(0);
  });

  it("keeps what was typed before the page opened its draft, over what the device kept", async () => {
    line.state = "down";
    const before = openPage(server, line, storage);
    before.write({ a: "7", b: "1" });
    before.close();
    line.state = "up";
    const after = comingPage(server, line, storage);
    after.write({ a: "8", c: "5" });
    after.open();
    expect(["a", "b", "c"].map((key) => after.valueOf(key))).toEqual(["8", "1", "5"]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.values).toEqual({ a: "8", b: "1", c: "5" });
    expect(after.clashes()).toEqual([]);
  });

  it("survives a reload in the very moment of sending", async () => {
    line.state = "answer lost";
    const before = openPage(server, line, storage);
    before.write({ a: "7" });
    await vi.advanceTimersByTimeAsync(1_000);
    before.write({ a: "78" });
    before.close();
    line.state = "up";
    const after = openPage(server, line, storage);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(after.valueOf("a")).toBe("78");
    expect(server.values).toEqual({ a: "78" });
    expect(after.clashes()).toEqual([]);
  });

  it("sends the same change again, unchanged, when the answer got lost, and counts it once", async () => {
    const sync = openPage(server, line, storage);
    line.state = "answer lost";
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(1_000);
    sync.write({ a: "12" });
    line.state = "up";
    await vi.advanceTimersByTimeAsync(10_000);
    const [first, second] = server.requests;
    expect(second?.changes).toEqual(first?.changes);
    expect(server.values).toEqual({ a: "12" });
    expect(sync.clashes()).toEqual([]);
  });

  it("keeps what is typed while a request is on its way", async () => {
    const sync = openPage(server, line, storage);
    sync.write({ a: "1" });
    const sent = sync.flush();
    sync.write({ a: "12", b: "9" });
    expect(sync.valueOf("a")).toBe("12");
    expect(await sent).toBe(true);
    expect(server.values).toEqual({ a: "12", b: "9" });
  });

  it("brings in what others changed elsewhere", async () => {
    const sync = openPage(server, line, storage);
    server.put("b", "4");
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sync.valueOf("b")).toBe("4");
    expect(sync.remoteOf("b")).toMatchObject({ by: "李四", value: "4" });
    expect(server.values).toEqual({ a: "1", b: "4" });
  });

  it("asks what others did when nothing of its own is on its way", async () => {
    const sync = openPage(server, line, storage);
    server.put("b", "4");
    sync.lookAround();
    await vi.advanceTimersByTimeAsync(0);
    expect(sync.valueOf("b")).toBe("4");
    expect(server.requests[0]?.changes).toEqual([]);
  });

  describe("when two people typed into the same cell", () => {
    async function clash() {
      const sync = openPage(server, line, storage);
      server.put("a", "22");
      sync.write({ a: "11", b: "5" });
      await vi.advanceTimersByTimeAsync(1_000);
      return sync;
    }

    it("shows both values, saves the rest, and replaces neither by itself", async () => {
      const sync = await clash();
      expect(sync.clashes()).toEqual([{ key: "a", mine: "11", theirs: "22", by: "李四", at: AT }]);
      expect(sync.valueOf("a")).toBe("11");
      expect(sync.status()).toEqual({ kind: "clash", clashes: 1 });
      expect(server.values).toEqual({ a: "22", b: "5" });
    });

    it("keeps mine when I say so", async () => {
      const sync = await clash();
      sync.keepMine("a");
      await vi.advanceTimersByTimeAsync(1_000);
      expect(server.values.a).toBe("11");
      expect(sync.status().kind).toBe("saved");
    });

    it("takes theirs when I say so", async () => {
      const sync = await clash();
      sync.takeTheirs("a");
      expect(sync.valueOf("a")).toBe("22");
      await vi.advanceTimersByTimeAsync(1_000);
      expect(server.values.a).toBe("22");
      expect(sync.status().kind).toBe("saved");
    });

    it("is settled by typing what the other typed", async () => {
      const sync = await clash();
      sync.write({ a: "22" });
      expect(sync.clashes()).toEqual([]);
    });

    it("keeps both through a reload", async () => {
      (await clash()).close();
      const after = openPage(server, line, storage);
      expect(after.clashes()).toMatchObject([{ key: "a", mine: "11", theirs: "22" }]);
      expect(after.valueOf("a")).toBe("11");
    });

    it("shows the newest of the other's values", async () => {
      const sync = await clash();
      server.put("a", "33");
      sync.lookAround();
      await vi.advanceTimersByTimeAsync(0);
      expect(sync.clashes()).toMatchObject([{ mine: "11", theirs: "33" }]);
    });

    it("does not send again what is still to be decided", async () => {
      const sync = await clash();
      sync.write({ c: "1" });
      expect(await sync.flush()).toBe(false);
      expect(server.requests.at(-1)?.changes.map((change) => change.key)).toEqual(["c"]);
    });
  });

  it("sends what is typed after the server could not be asked what others did", async () => {
    const sync = openPage(server, line, storage);
    line.state = "down";
    sync.lookAround();
    await vi.advanceTimersByTimeAsync(100);
    line.state = "up";
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.values).toEqual({ a: "1" });
  });

  it("stops trying when the session is over, keeps everything, and goes on when asked", async () => {
    const sync = openPage(server, line, storage);
    line.state = { kind: "refused", why: "signed_out", sentence: null };
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sync.status()).toMatchObject({ kind: "refused", why: "signed_out", unsaved: 1 });
    expect(storage.items.size).toBe(1);
    line.state = "up";
    expect(await sync.flush()).toBe(true);
    expect(server.values).toEqual({ a: "1" });
  });

  it("warns before leaving only when the device could not keep what is unsaved", async () => {
    const sync = openPage(server, line, storage);
    line.state = "down";
    storage.isFull = true;
    sync.write({ a: "1" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sync.status()).toEqual({ kind: "waiting", unsaved: 1, isKept: false });
    expect(sync.wouldLose()).toBe(true);
    storage.isFull = false;
    sync.write({ a: "12" });
    expect(sync.wouldLose()).toBe(false);
  });

  it("works without any storage, and then warns", () => {
    const sync = openPage(server, line, null);
    sync.write({ a: "1" });
    expect(sync.wouldLose()).toBe(true);
  });

  it("never sends what another person typed on the same device", async () => {
    line.state = "down";
    openPage(server, line, storage).write({ a: "7" });
    const other = openPage(server, new FakeLine(server, "王五"), storage, "王五");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(other.valueOf("a")).toBe("");
    expect(server.values).toEqual({});
  });

  it("loses nothing of two windows of one person", async () => {
    line.state = "down";
    const one = openPage(server, line, storage);
    one.write({ a: "1" });
    const two = openPage(server, line, storage);
    two.write({ b: "2" });
    one.write({ c: "3" });
    one.close();
    two.close();
    line.state = "up";
    openPage(server, line, storage);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.values).toEqual({ a: "1", b: "2", c: "3" });
  });

  it("leaves strange things in the storage alone", () => {
    storage.items.set("nianbao.draft.张三.r1.old", "{broken");
    storage.items.set("nianbao.draft.张三.r1.older", '{"changes":[{"key":1}],"clashes":[]}');
    expect(openPage(server, line, storage).status().kind).toBe("saved");
  });

  it("divides a very large paste into requests the server takes", async () => {
    const sync = openPage(server, line, storage);
    sync.write(Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`k${index}`, "1"])));
    expect(await sync.flush()).toBe(true);
    expect(server.requests.map((request) => request.changes.length)).toEqual([400, 400, 100]);
  });

  it("loses nothing, whatever the line does: two people, disjoint cells, breaks and lost answers", async () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      cell: fc.integer({ min: 0, max: 7 }),
      value: fc.integer({ min: 0, max: 99 }),
      line: fc.constantFrom("up", "up", "down", "answer lost"),
      wait: fc.integer({ min: 0, max: 3_000 }),
      reload: fc.boolean(),
    } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const shared = new FakeServer();
        const people = ["甲", "乙"].map((name) => ({
          name,
          line: new FakeLine(shared, name),
          storage: new FakeStorage(),
        }));
        const windows = people.map((who) => openPage(shared, who.line, who.storage, who.name));
        const typed: Record<string, string> = {};
        for (const { who, cell, value, line: state, wait, reload } of steps) {
          const person = people[who];
          if (person === undefined) continue;
          person.line.state = state;
          const key = `${who}.${cell}`;
          typed[key] = String(value);
          windows[who]?.write({ [key]: typed[key] });
          await vi.advanceTimersByTimeAsync(wait);
          if (!reload) continue;
          windows[who]?.close();
          windows[who] = openPage(shared, person.line, person.storage, person.name);
        }
        for (const person of people) person.line.state = "up";
        for (const page of windows) expect(await page.flush()).toBe(true);
        expect(shared.values).toEqual(typed);
        for (const page of windows) page.close();
      }),
      { numRuns: 200 },
    );
  });
});
