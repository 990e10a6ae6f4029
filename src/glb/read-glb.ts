import { CHUNK_HEADER_BYTES, openFrame } from './frame.ts';

/** The parts of glTF 2.0 that our compiled models use: one node, one mesh, one primitive, packed by meshopt. */
interface Gltf {
  nodes: [{ translation?: Triple; scale?: Triple }];
  meshes: [{ primitives: [{ attributes: { POSITION: number; COLOR_0: number }; indices: number }] }];
  accessors: {
    bufferView: number;
    byteOffset?: number;
    componentType: keyof typeof COMPONENTS;
    count: number;
    normalized?: boolean;
    type: 'SCALAR' | 'VEC3' | 'VEC4';
  }[];
  bufferViews: {
    byteStride?: number;
    extensions: {
      EXT_meshopt_compression: {
        byteOffset?: number;
        byteLength: number;
        byteStride: number;
        count: number;
        mode: string;
        filter?: string;
      };
    };
  }[];
}

export type Triple = [x: number, y: number, z: number];

/** What unpacks a model: the decoder of meshoptimizer, handed in by whoever has it ready. */
export interface Decoder {
  decodeGltfBuffer(
    target: Uint8Array,
    count: number,
    size: number,
    source: Uint8Array,
    mode: string,
    filter?: string,
  ): void;
}

const COMPONENTS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;
const WIDTHS = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const;

/** Numbers of each corner, or corners of each triangle. */
export interface Values {
  values: InstanceType<(typeof COMPONENTS)[keyof typeof COMPONENTS]>;
  /** Numbers each. */
  width: number;
  /** Whole numbers that stand for shares of the greatest there is. */
  isNormalised: boolean;
}

/** A model as its file holds it, and what brings it to metres: first the scale, then the move. */
export interface PackedModel {
  positions: Values;
  /** In linear light. */
  colours: Values;
  index: Values;
  scale: Triple;
  translation: Triple;
}

/** Reads a binary glTF of the one form that our compiler writes. A general loader would read any, and weigh as much as all our models. */
export function readGlb(file: ArrayBuffer, decoder: Decoder): PackedModel {
  const { description, rest } = openFrame(new Uint8Array(file));
  const gltf = description as Gltf;

  const views = gltf.bufferViews.map(({ extensions: { EXT_meshopt_compression: packed } }) => {
    const bytes = new Uint8Array(packed.count * packed.byteStride);
    const start = CHUNK_HEADER_BYTES + (packed.byteOffset ?? 0);
    decoder.decodeGltfBuffer(
      bytes,
      packed.count,
      packed.byteStride,
      rest.subarray(start, start + packed.byteLength),
      packed.mode,
      packed.filter,
    );
    return { bytes, stride: packed.byteStride };
  });

  const valuesOf = (index: number): Values => {
    const accessor = gltf.accessors[index];
    const view = accessor && views[accessor.bufferView];
    if (!view) throw new RangeError(`The model has no accessor ${index}.`);
    const { componentType, count, type, normalized = false, byteOffset = 0 } = accessor;
    const Component = COMPONENTS[componentType];
    const width = WIDTHS[type];
    const values = new Component(count * width);
    const all = new Component(view.bytes.buffer);
    const step = view.stride / Component.BYTES_PER_ELEMENT;
    const first = byteOffset / Component.BYTES_PER_ELEMENT;
    for (let vertex = 0; vertex < count; vertex++) {
      for (let part = 0; part < width; part++) values[vertex * width + part] = all[first + vertex * step + part] ?? 0;
    }
    return { values, width, isNormalised: normalized };
  };

  const [{ primitives }] = gltf.meshes;
  const [{ attributes, indices }] = primitives;
  const { translation = [0, 0, 0], scale = [1, 1, 1] } = gltf.nodes[0];
  return {
    positions: valuesOf(attributes.POSITION),
    colours: valuesOf(attributes.COLOR_0),
    index: valuesOf(indices),
    scale,
    translation,
  };
}
