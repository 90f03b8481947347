/** How long a property may look for a smaller counterexample before it reports the one it has. */
const LONGEST_MS = 60_000;

/** Settings of a property: so many cases, bounded in time; running out of time is a failure. */
export const runs = (numRuns: number) => ({
  numRuns,
  interruptAfterTimeLimit: LONGEST_MS,
  markInterruptAsFailure: true,
});
