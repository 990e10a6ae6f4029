import { monthOf, YEAR } from '../calendar.ts';
import { cloudsOn, LATITUDE, needAt } from './bor.ts';
import { clearSky, cosineOfZenith, throughClouds } from './sun.ts';

export interface Plant {
  /** Panels: kilowatts under 1,000 W/m². */
  panels: number;
  /** Battery: kilowatt-hours that it holds. */
  battery: number;
  /** Generator: kilowatts. */
  generator: number;
}

/** Kilowatt-hours, of a month or a year: where the camp's power came from, and what it had to do without. */
export interface Balance {
  sun: number;
  battery: number;
  diesel: number;
  missing: number;
  /** Made by the panels and used by nobody. */
  spilt: number;
}

export interface Year {
  months: readonly Balance[];
  whole: Balance;
  /** Litres of diesel. */
  litres: number;
  /** In which something was missing. */
  hoursWithout: number;
  /** Left in the battery at the end, and held by it at the beginning: kWh. */
  stored: { first: number; last: number };
  /** Lost in the battery: kWh. */
  lost: number;
}

/** What heat, dust, cables and inverters leave of what panels make: IEC 61724 calls it the performance ratio. */
const PERFORMANCE = 0.75;
/** Of what is put in, what can be taken out: half of the loss on the way in, half on the way out. */
const ROUND_TRIP = 0.9;
/** Litres an hour for each kilowatt it could give, and for each that it gives: Skarstein & Uhlen, Wind Engineering 13 (1989), as most who quote them write it. */
const IDLE_LITRES = 0.08145;
const LITRES = 0.246;

/** What each kilowatt of panels makes in each hour of the year, in kW; the middle of an hour stands for all of it. */
const SUN = Float64Array.from({ length: YEAR * 24 }, (_, index) => {
  const [day, hour] = [Math.floor(index / 24) + 1, (index % 24) + 0.5];
  const irradiance = clearSky(cosineOfZenith(LATITUDE, day, hour)) * throughClouds(cloudsOn(day));
  return (PERFORMANCE * irradiance) / 1000;
});

/** A year hour by hour: the sun first, then the battery, then the generator. The battery is full at first. */
export function runYear({ panels, battery, generator }: Plant): Year {
  const months = Array.from({ length: 12 }, (): Balance => ({ sun: 0, battery: 0, diesel: 0, missing: 0, spilt: 0 }));
  const enter = Math.sqrt(ROUND_TRIP);
  let [stored, litres, hoursWithout, lost] = [battery, 0, 0, 0];
  for (let day = 1; day <= YEAR; day++) {
    const month = months[monthOf(day - 1)]!;
    for (let hour = 0; hour < 24; hour++) {
      const [made, need] = [panels * SUN[(day - 1) * 24 + hour]!, needAt(hour)];
      const used = Math.min(made, need);
      const charged = Math.min(made - used, (battery - stored) / enter);
      const fromBattery = Math.min(need - used, stored * enter);
      const fromDiesel = Math.min(need - used - fromBattery, generator);
      const missing = need - used - fromBattery - fromDiesel;
      stored += charged * enter - fromBattery / enter;
      lost += charged * (1 - enter) + fromBattery * (1 / enter - 1);
      if (fromDiesel > 0) litres += IDLE_LITRES * generator + LITRES * fromDiesel;
      if (missing > 1e-9) hoursWithout++;
      month.sun += used;
      month.battery += fromBattery;
      month.diesel += fromDiesel;
      month.missing += missing;
      month.spilt += made - used - charged;
    }
  }
  return {
    months,
    whole: sumOf(months),
    litres,
    hoursWithout,
    stored: { first: battery, last: stored },
    lost,
  };
}

const sumOf = (months: readonly Balance[]): Balance =>
  months.reduce((sum, month) => ({
    sun: sum.sun + month.sun,
    battery: sum.battery + month.battery,
    diesel: sum.diesel + month.diesel,
    missing: sum.missing + month.missing,
    spilt: sum.spilt + month.spilt,
  }));
