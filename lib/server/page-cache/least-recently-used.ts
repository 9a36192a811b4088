interface Held<Value> {
  readonly value: Value;
  readonly size: number;
}

/** Keeps values up to a total size; what was not asked for the longest goes first. A value larger than the whole is not kept. */
export class LeastRecentlyUsed<Value> {
  readonly #held = new Map<string, Held<Value>>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const found = this.#held.get(key);
    if (found === undefined) return undefined;
    this.#held.delete(key);
    this.#held.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, size: number): void {
    this.delete(key);
    if (size > this.#limit) return;
    this.#held.set(key, { value, size });
    this.#size += size;
    for (const eldest of this.#held.keys()) {
      if (this.#size <= this.#limit) break;
      this.delete(eldest);
    }
  }

  delete(key: string): void {
    this.#size -= this.#held.get(key)?.size ?? 0;
    this.#held.delete(key);
  }
}
