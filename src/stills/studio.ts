import type { Shot } from '../floorplan/shot.ts';
import { BACKDROP } from '../form/finish.ts';
import { lightOf } from '../form/graded.ts';
import { drawStill } from './draw-still.ts';
import type { Still } from './develop.ts';
import { furnish, type Furnishing } from './furnish.ts';
import { hallMesh } from './hall-mesh.ts';
import { sharpnessInView } from './in-view.ts';
import { eye, type Lens } from './lens.ts';
import type { Mesh } from './mesh.ts';
import type { Scenery } from './scenery.ts';

export interface Frame {
  /** In pixels. */
  width: number;
  height: number;
  /** How often each pixel is looked at. */
  looks?: number;
}

/** What is far away is made with half, a quarter … of its pixels, up to so many halvings. */
const MOST_HALVINGS = 5;

/** A hall that is built and lit once, and drawn from wherever one looks; things are made when they first come into view. */
export class Studio {
  readonly #building: Promise<Mesh>;
  readonly #furnishings: Furnishing[];
  readonly #made = new Map<string, Promise<Mesh>>();

  constructor({ data, light, models, hangings, faces }: Scenery) {
    this.#building = hallMesh(data.plan, light);
    const have = <T>(files: Readonly<Record<string, T>>, exhibit: string): Promise<T> =>
      exhibit in files ? Promise.resolve(files[exhibit]!) : Promise.reject(new Error(`"${exhibit}" has no file.`));
    this.#furnishings = furnish(data, {
      model: async (exhibit) => (await have(models, exhibit)).slice().buffer,
      hanging: (exhibit) => have(hangings, exhibit),
      faces,
    });
  }

  /** What one sees from somewhere in the hall. */
  look = (shot: Shot, frame: Frame): Promise<Still> => this.draw(eye(shot, frame.width / frame.height), frame);

  /** What comes through a lens. */
  async draw(lens: Lens, { width, height, looks }: Frame): Promise<Still> {
    const things = this.#furnishings.flatMap((furnishing, index) => {
      const sharpness = sharpnessInView(lens, height, furnishing.corners);
      return sharpness === undefined ? [] : [this.#make(furnishing, index, sharpness)];
    });
    const meshes = [await this.#building, ...(await Promise.all(things))];
    return drawStill({
      meshes,
      lens,
      width,
      height,
      sky: lightOf(BACKDROP),
      ...(looks === undefined ? {} : { looks }),
    });
  }

  #make(furnishing: Furnishing, index: number, seen: number): Promise<Mesh> {
    const whole = furnishing.sharpness;
    const halvings =
      whole === undefined ? 0 : Math.min(MOST_HALVINGS, Math.max(0, Math.floor(Math.log2(whole / seen))));
    const key = `${index}/${halvings}`;
    const made = this.#made.get(key) ?? furnishing.mesh(whole && whole / 2 ** halvings);
    this.#made.set(key, made);
    return made;
  }
}
