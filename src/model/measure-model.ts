import { NodeIO, getBounds, type Primitive, type Scene } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { LIMITS, type ContentFile } from './content-file.ts';
import { glbFault, NOT_READ, type ModelFault } from './glb-fault.ts';

/** How far a surface may move while it is simplified, as a share of its size. With the tool's own limit it often stops half-way. */
const MOVED = 0.01;

/** The size of a binary glTF in metres; or why it cannot be shown, and what to do. */
export async function measureModel(bytes: Uint8Array): Promise<NonNullable<ContentFile['model']>> {
  const fault = glbFault(bytes);
  if (fault) return fault;
  try {
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const root = (await io.readBinary(bytes)).getRoot();
    const scene = root.getDefaultScene() ?? root.listScenes()[0];
    return scene
      ? measureScene(scene)
      : { fault: 'it holds no scene', remedy: 'Export it again, with something to see.' };
  } catch {
    return NOT_READ;
  }
}

function measureScene(scene: Scene): NonNullable<ContentFile['model']> {
  const primitives = primitivesOf(scene);
  if (primitives.length === 0)
    return { fault: 'it holds nothing to see', remedy: 'Export it again, with something to see.' };
  if (primitives.some((primitive) => primitive.getMode() > FANS)) return NOT_READ;
  const triangles = primitives.reduce((sum, primitive) => sum + countTriangles(primitive), 0);
  if (triangles === 0)
    return {
      fault: 'it holds points and lines, but no surface',
      remedy: 'Give what it shows a surface, and export that.',
    };
  if (triangles > LIMITS.model.triangles) return tooMany(triangles);
  const { min, max } = getBounds(scene);
  const [width, height, depth] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  if (![width, height, depth].every(Number.isFinite) || !primitives.every(isWhole))
    return { fault: 'some of its corners stand nowhere: their place is no number' };
  if ([width, height, depth].filter((length) => length > 0).length < 2)
    return {
      fault: 'it has no surface: all its corners lie on one line, or in one place',
      remedy: 'Give what it shows a surface, and export that.',
    };
  return { width, height, depth };
}

/** What stands in the scene: a mesh that stands in several places is there as often, for the walk has it as often. */
function primitivesOf(scene: Scene): Primitive[] {
  const primitives: Primitive[] = [];
  scene.traverse((node) => primitives.push(...(node.getMesh()?.listPrimitives() ?? [])));
  return primitives.filter((primitive) => primitive.getAttribute('POSITION'));
}

/** All its corners are there and have a place. Bounds do not tell: they leave out a mesh that has one without. */
function isWhole(primitive: Primitive): boolean {
  const position = primitive.getAttribute('POSITION')!;
  const corners = primitive.getIndices()?.getArray();
  return (
    position.getArray()!.every((length) => Number.isFinite(length)) &&
    (corners?.every((corner) => corner < position.getCount()) ?? true)
  );
}

/** How glTF counts what a mesh is made of: points and lines come before triangles, strips and fans of them after. */
const TRIANGLES = 4;
const FANS = 6;

function countTriangles(primitive: Primitive): number {
  const corners = (primitive.getIndices() ?? primitive.getAttribute('POSITION'))?.getCount() ?? 0;
  if (primitive.getMode() < TRIANGLES) return 0;
  return primitive.getMode() === TRIANGLES ? Math.floor(corners / 3) : Math.max(0, corners - 2);
}

function tooMany(triangles: number): ModelFault {
  const most = LIMITS.model.triangles;
  const ratio = Math.max(0.01, Math.floor((most / triangles) * 100) / 100);
  return {
    fault: `it has ${triangles.toLocaleString('en')} triangles, and at most ${most.toLocaleString('en')} can be shown`,
    remedy: `Simplify it with: npx @gltf-transform/cli simplify in.glb out.glb --ratio ${ratio} --error ${MOVED}`,
  };
}
