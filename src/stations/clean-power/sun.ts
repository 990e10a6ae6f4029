/** The sun over a place, hour by hour. Angles in degrees, irradiance in W/m² on level ground, hours in solar time. */

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far the sun stands north of the equator on a day of the year, 1 to 365. Cooper, Solar Energy 12 (1969). */
export const declination = (day: number) => 23.45 * Math.sin(radians((360 * (284 + day)) / 365));

/** Cosine of the sun's angle from straight above; below the horizon it is negative. Duffie & Beckman, eq. 1.6.5. */
export function cosineOfZenith(latitude: number, day: number, hour: number): number {
  const [place, sun, turn] = [radians(latitude), radians(declination(day)), radians(15 * (hour - 12))];
  return Math.sin(place) * Math.sin(sun) + Math.cos(place) * Math.cos(sun) * Math.cos(turn);
}

/** Under a clear sky. Haurwitz, Journal of Meteorology 2 (1945): 94.4 calories a square centimetre and hour are 1,098 W/m². */
export const clearSky = (cosine: number) => (cosine <= 0 ? 0 : 1098 * cosine * Math.exp(-0.059 / cosine));

/** What clouds leave of it; cover in eighths of the sky. Kasten & Czeplak, Solar Energy 24 (1980). */
export const throughClouds = (eighths: number) => 1 - 0.75 * (eighths / 8) ** 3.4;
