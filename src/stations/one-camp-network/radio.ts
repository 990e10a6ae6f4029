/** How much of a radio signal arrives. Distances and heights in metres, powers in dBm, losses and gains in dB. */

const SPEED_OF_LIGHT = 299_792_458;
/** Thermal noise at 290 K in each hertz: Boltzmann’s constant times the temperature, in dBm. */
const NOISE = 10 * Math.log10(1.380649e-23 * 290 * 1000);

export const wavelengthOf = (hertz: number) => SPEED_OF_LIGHT / hertz;

export const toMilliwatts = (dbm: number) => 10 ** (dbm / 10);

export interface Path {
  /** Metres. */
  wavelength: number;
  /** Of the two antennas above the ground. */
  heights: readonly [number, number];
}

/** Lost on the way where nothing is near. Friis; Rappaport, eq. 4.1, between antennas without gain. */
export const freeSpaceLoss = (distance: number, wavelength: number) =>
  20 * Math.log10((4 * Math.PI * distance) / wavelength);

/** Lost far away, where the ray from the ground all but cancels the straight one. Rappaport, eq. 4.52. */
export const groundLoss = (distance: number, [one, other]: Path['heights']) =>
  40 * Math.log10(distance) - 20 * Math.log10(one * other);

/** Free space as far as the two laws agree, 4π·h·h/λ, then the ground. */
export const pathLoss = (distance: number, { wavelength, heights }: Path) =>
  Math.max(freeSpaceLoss(distance, wavelength), groundLoss(distance, heights));

/** How far away no more than this is lost: the inverse of `pathLoss`. */
export const reachOf = (loss: number, { wavelength, heights: [one, other] }: Path) =>
  Math.min((10 ** (loss / 20) * wavelength) / (4 * Math.PI), 10 ** (loss / 40) * Math.sqrt(one * other));

/** The weakest signal that a receiver can read: noise of its bandwidth and of its own, and how far the signal must stand above. */
export const weakestReadable = (hertz: number, noiseFigure: number, aboveNoise: number) =>
  NOISE + 10 * Math.log10(hertz) + noiseFigure + aboveNoise;
