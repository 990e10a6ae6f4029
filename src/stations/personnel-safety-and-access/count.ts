/**
 * When each of a queue is counted, if every one takes `each` seconds and comes at the time that is given (any order): as soon
 * as the one before is done, but not before coming. Times in seconds.
 */
export function countedAt(arrivals: readonly number[], each: number): number[] {
  let done = 0;
  return arrivals.toSorted((one, other) => one - other).map((arrival) => (done = Math.max(done, arrival) + each));
}
