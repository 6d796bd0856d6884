/**
 * How large a workbook may be once unpacked: the parts that are read, together.
 *
 * Measured on Node 20, in processor seconds: a 50 MB file with one sheet of 4.5 million numbers unpacks to
 * 204 MB and is read in 12 s with 1.5 GB of memory; one of 97 MB, 396 MB unpacked, in 25 s with 2.8 GB.
 * Memory grows with this figure, about seven bytes a byte. `test/workbook/xlsx/largeFile.test.ts` says how
 * to measure again.
 */
export const unpackedLimit = 400_000_000;

/** How many cells the rectangles of rows may hold, blanks included, before a sheet is refused. */
export const spreadLimit = 20_000_000;

/** A cell's text, as Excel limits it. */
export const textLimit = 32_767;
