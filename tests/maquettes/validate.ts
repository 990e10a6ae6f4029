import { validateBytes } from 'gltf-validator';

/** Information and hints are no faults: the validator does not know meshopt, and tells that. */
const FAULTS = { 0: 'error', 1: 'warning' } as const;

/** What Khronos' own validator has to say against a binary glTF, as «error ACCESSOR_MIN_MISMATCH at /accessors/0/min/0: …». */
export async function validate(file: Uint8Array): Promise<string[]> {
  const { issues } = await validateBytes(file, { maxIssues: 0, writeTimestamp: false });
  return issues.messages.flatMap(({ severity, code, pointer, message }) =>
    severity in FAULTS
      ? [`${FAULTS[severity as keyof typeof FAULTS]} ${code} at ${pointer ?? 'the file'}: ${message}`]
      : [],
  );
}
