const usual = 10;
const never = new Int32Array(new SharedArrayBuffer(4));

/** Waits a moment, where the program cannot go on and must not ask again at once. */
export function pause(milliseconds = usual): void {
  Atomics.wait(never, 0, 0, milliseconds);
}

export function pausesIn(seconds: number): number {
  return (seconds * 1000) / usual;
}
