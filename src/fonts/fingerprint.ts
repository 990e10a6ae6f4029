import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that change with any of the parts. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part).update('\0');
  return all.digest('hex').slice(0, 16);
}
