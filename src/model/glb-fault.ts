import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { z } from 'zod';
import { CHUNK_HEADER_BYTES, HEADER_BYTES, MAGIC, openFrame } from '../glb/frame.ts';

/** Why a model cannot be shown and, where there is more to do than to export it again, what. */
export interface ModelFault {
  fault: string;
  remedy?: string;
}

/** The packing must be opened here and in the walk; meshopt packs as well and needs less code. */
const DRACO = 'KHR_draco_mesh_compression';
const KNOWN: ReadonlySet<string> = new Set(
  ALL_EXTENSIONS.map(({ EXTENSION_NAME }) => EXTENSION_NAME).filter((name) => name !== DRACO),
);

const names = z.array(z.string()).default([]);
const parts = z.array(z.object({ uri: z.string().optional() })).default([]);
/** The parts of the description that decide whether a file can be opened. */
const description = z.object({ extensionsUsed: names, extensionsRequired: names, buffers: parts, images: parts });
type Description = z.infer<typeof description>;

/** What can be said against a binary glTF before it is opened; nothing, if it may be opened. */
export function glbFault(bytes: Uint8Array): ModelFault | undefined {
  if (bytes.byteLength === 0) return { fault: 'the file is empty' };
  if (/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100))))
    return {
      fault: 'it is glTF as text, not binary',
      remedy: 'Pack it, beside the files that it names, with: npx @gltf-transform/cli copy in.gltf out.glb',
    };
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES + CHUNK_HEADER_BYTES || words.getUint32(0, true) !== MAGIC) return NOT_READ;
  const version = words.getUint32(4, true);
  if (version !== 2) return { fault: `it is glTF ${version}, not 2` };
  const whole = words.getUint32(8, true);
  if (whole > bytes.byteLength)
    return {
      fault: `its end is missing: ${whole.toLocaleString('en')} bytes were written, ${bytes.byteLength.toLocaleString('en')} are here`,
      remedy: 'Copy the file once more, or export it again.',
    };
  const said = describe(bytes);
  return said ? (outside(said) ?? unknown(said)) : NOT_READ;
}

export const NOT_READ: ModelFault = { fault: 'it is not binary glTF that can be read' };

function describe(bytes: Uint8Array): Description | undefined {
  try {
    return description.parse(openFrame(bytes).description);
  } catch {
    return undefined;
  }
}

function outside({ buffers, images }: Description): ModelFault | undefined {
  const [file] = [...buffers, ...images].flatMap(({ uri }) =>
    uri === undefined || uri.startsWith('data:') ? [] : uri,
  );
  return file === undefined
    ? undefined
    : {
        fault: `a part of it lies in a file of its own, "${file}"`,
        remedy: 'Put everything into the one file, where both lie, with: npx @gltf-transform/cli copy in.glb out.glb',
      };
}

function unknown({ extensionsUsed, extensionsRequired }: Description): ModelFault | undefined {
  if (extensionsUsed.includes(DRACO))
    return {
      fault: 'it is packed with Draco, which the walk cannot open',
      remedy: 'Unpack it with: npx @gltf-transform/cli copy in.glb out.glb',
    };
  const strange = extensionsRequired.filter((name) => !KNOWN.has(name));
  return strange.length === 0
    ? undefined
    : {
        fault: `it needs ${strange.join(', ')}, which is not known here`,
        remedy: 'Export it again without that.',
      };
}
