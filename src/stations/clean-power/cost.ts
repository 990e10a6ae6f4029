import type { Plant } from './model.ts';

/** US dollars a litre, with the convoy that brings it. Ours. */
const A_LITRE = 1.5;
/** US dollars a kW or kWh, and years until it has to be bought anew. Panels and batteries: IRENA's world averages of 2023; the rest is ours. */
const DEVICES = {
  panels: { price: 758, years: 20 },
  battery: { price: 273, years: 10 },
  generator: { price: 500, years: 10 },
} as const satisfies Record<keyof Plant, { price: number; years: number }>;

/** US dollars a year: for diesel, and for devices, whose price is spread evenly over their years. */
export function costOf(plant: Plant, litres: number) {
  const devices = (['panels', 'battery', 'generator'] as const).reduce(
    (sum, device) => sum + (plant[device] * DEVICES[device].price) / DEVICES[device].years,
    0,
  );
  return { diesel: litres * A_LITRE, devices };
}
