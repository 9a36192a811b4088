/** How much one document may cost. A yearly report takes 20 to 400 milliseconds and some 60 MB. */
export interface ThreadLimits {
  /** Milliseconds of processor time: a busy machine makes nobody's report unreadable. */
  readonly processorMs: number;
  /** Milliseconds by the clock, for a reader that waits for something which never comes. */
  readonly clockMs: number;
  /** Megabytes of memory for objects of the thread; buffers are bounded by the limits of what is unpacked. */
  readonly memoryMb: number;
}

export const THREAD_LIMITS: ThreadLimits = { processorMs: 1_800, clockMs: 20_000, memoryMb: 512 };
