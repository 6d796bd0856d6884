import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A value as short plain text, to be kept in the workbook's settings. */
export function packed(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)));
  return btoa(strFromU8(bytes, true));
}

/** What was packed; undefined for a text that nobody packed. */
export function unpacked(text: string): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true))));
  } catch {
    return undefined;
  }
}
