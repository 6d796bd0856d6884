import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A package from parts, and back; by another zip writer than the one under test. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

export const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> =>
  unzipSync(bytes);

export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No part ${path}`);
  return strFromU8(part);
}
