/** Interrupts that end a long command between two steps, never within one. */

export interface Stopping {
  readonly stopped: boolean;
  /** Gives interrupts back to the system. */
  release(): void;
}

/** From now on the first interrupt only raises the flag; a second one ends the program at once. */
export function stopping(): Stopping {
  const state = { stopped: false, release };
  const stop = () => {
    if (!state.stopped) process.stderr.write("\nStopping after the report at hand; once more to stop at once.\n");
    state.stopped = true;
    release();
  };
  function release() {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return state;
}
