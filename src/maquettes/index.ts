import { type BufferGeometry } from 'three';
import { type MaquetteName } from '../model/maquettes.ts';
import { assemble } from './forms/assemble.ts';
import { type Form } from './forms/index.ts';
import { bakeDaylight } from './light.ts';
import { blueHelmet } from './blue-helmet.ts';
import { container20ft } from './container-20ft.ts';
import { gabionWall } from './gabion-wall.ts';
import { lifeSizeFigure } from './life-size-figure.ts';
import { lightHelicopter } from './light-helicopter.ts';
import { lightTacticalVehicle } from './light-tactical-vehicle.ts';
import { surveillanceDrone } from './surveillance-drone.ts';
import { white4x4 } from './white-4x4.ts';

/** Builds a form and bakes the light into it. */
const built = (form: () => Form) => (): BufferGeometry => bakeDaylight(assemble(form()));

/** Every maquette by name: a geometry in metres with position, normal and lit vertex colours. */
export const BUILDERS: Record<MaquetteName, () => BufferGeometry> = {
  'blue-helmet': built(blueHelmet),
  'white-4x4': built(white4x4),
  'light-tactical-vehicle': built(lightTacticalVehicle),
  'light-helicopter': built(lightHelicopter),
  'container-20ft': built(container20ft),
  'gabion-wall': built(gabionWall),
  'surveillance-drone': built(surveillanceDrone),
  'life-size-figure': built(lifeSizeFigure),
};
