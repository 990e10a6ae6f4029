import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build is made from. The content may be another. */
const PARTS = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/** Set by the test runner, or by whoever runs it for a build of their own; a build must not notice. */
const NOT_INHERITED = /^(VITEST|NODE_ENV$|NODE_OPTIONS$|DEV$|PROD$|SSR$|TEST$|MODE$|SITE$|BASE$|BASE_URL$)/;

/** The project once more, in a folder of its own: it can be spoiled and built without a trace. */
export interface TemporarySite {
  root: string;
  /** The content folder. */
  content: string;
  /** Where the built site stands; absent before the first build. */
  dist: string;
  build(options?: BuildOptions): Promise<Build>;
  /** Writes files by their path from the root. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  remove(): Promise<void>;
}

interface BuildOptions {
  /** `SITE` and `BASE`, as for `npm run build`. */
  env?: Readonly<Record<string, string>>;
  /** Flags for node itself. */
  node?: readonly string[];
}

export interface Build {
  code: number | null;
  /** All that was printed, on stdout and stderr together. */
  output: string;
  seconds: number;
}

/** With the project's own content or, where files are given by their path from the content folder, with those alone. */
export async function temporarySite(content?: Readonly<Record<string, string>>): Promise<TemporarySite> {
  const root = await mkdtemp(join(tmpdir(), 'virtual-exhibition-'));
  const copied = content ? PARTS : [...PARTS, 'content'];
  await Promise.all(copied.map((part) => cp(join(PROJECT, part), join(root, part), { recursive: true })));
  // Windows lets everyone make junctions, and only administrators other links.
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');

  const write: TemporarySite['write'] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  };
  if (content)
    await write(Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])));

  return {
    root,
    content: join(root, 'content'),
    dist: join(root, 'dist'),
    build: (options) => build(root, options),
    write,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function build(root: string, { env = {}, node = [] }: BuildOptions = {}): Promise<Build> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name)));
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 }));
  });
}
