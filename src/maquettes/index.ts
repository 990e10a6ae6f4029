import { type BufferGeometry } from 'three';
import { type MaquetteName } from '../model/maquettes.ts';
import { assemble } from './forms/assemble.ts';
import { type Form } from './forms/index.ts';
import { bakeDaylight } from './light.ts';
import { lightHelicopter } from './light-helicopter.ts';
import { lightTacticalVehicle } from './light-tactical-vehicle.ts';
import { white4x4 } from './white-4x4.ts';

/** Builds a form and bakes the light into it. */
const built = (form: () => Form) => (): BufferGeometry => bakeDaylight(assemble(form()));

/** Every maquette by name: a geometry in metres with position, normal and lit vertex colours. */
export const BUILDERS: Record<MaquetteName, () => BufferGeometry> = {
  'white-4x4': built(white4x4),
  'light-tactical-vehicle': built(lightTacticalVehicle),
  'light-helicopter': built(lightHelicopter),
};
