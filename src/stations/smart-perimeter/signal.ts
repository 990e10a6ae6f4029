/**
 * Telling a signal from noise, where both spread alike. Green & Swets, Signal Detection Theory and Psychophysics (1966).
 * A threshold and a d′ are counted in σ, the spread of the noise, whose middle is 0; the middle of the signal is d′.
 */

/** What of a normal spread lies below z. Abramowitz & Stegun, 26.2.17: right to 7.5 in a hundred million. */
export function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return z < 0 ? above : 1 - above;
}

/** The share of noise that passes the threshold. */
export const falseAlarmRate = (threshold: number) => below(-threshold);

/** The share of signals that pass it. */
export const hitRate = (detectability: number, threshold: number) => below(detectability - threshold);

/** d′ of several watchers together, each with noise of its own, whose evidence is weighed as it deserves. */
export const together = (...detectabilities: readonly number[]) => Math.hypot(...detectabilities);
