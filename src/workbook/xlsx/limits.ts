/**
 * How large a workbook may be once unpacked: the parts that are read, together.
 *
 * Measured (Node 20, two cores): a 50 MB file with one sheet of 4.5 million numbers unpacks to 204 MB; see
 * test/workbook/xlsx/largeFile.test.ts for time and memory. Memory grows with this figure, about five bytes
 * a byte, and a text of more than 536 million characters cannot exist in the engine at all.
 */
export const unpackedLimit = 400_000_000;

/** How many cells the rectangles of rows may hold, blanks included, before a sheet is refused. */
export const spreadLimit = 20_000_000;

/** A cell's text, as Excel limits it. */
export const textLimit = 32_767;
