/** The part of Khronos' validator that is used here; the package brings no types. */
declare module 'gltf-validator' {
  export function validateBytes(
    file: Uint8Array,
    options: { maxIssues: number; writeTimestamp: boolean },
  ): Promise<{ issues: { messages: { code: string; message: string; severity: number; pointer?: string }[] } }>;
}
