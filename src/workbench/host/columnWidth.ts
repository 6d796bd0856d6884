/**
 * A column's width in the three units that meet here: characters of the default font (the file and the
 * plan), pixels (a screen at 100 %), and points (`Range.format.columnWidth`). Calibri 11 is 7 pixels a
 * digit and each column has 5 pixels of padding, so 8.43 characters are 64 pixels and 48 points.
 */
const pixelsPerDigit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** What a column is without a width of its own. */
export const defaultCharacters = 8.43;

/** @example pixelsOfCharacters(8.43) // 64 */
export function pixelsOfCharacters(characters: number): number {
  // Below one character Excel gives each its share of the padding too.
  if (characters < 1) return Math.round(characters * (pixelsPerDigit + padding));
  return Math.round(characters * pixelsPerDigit + padding);
}

/** @example charactersOfPixels(64) // 8.43 */
export function charactersOfPixels(pixels: number): number {
  const characters =
    pixels < pixelsPerDigit + padding
      ? pixels / (pixelsPerDigit + padding)
      : (pixels - padding) / pixelsPerDigit;
  return Math.round(characters * 100) / 100;
}

/** @example pointsOfCharacters(8.43) // 48 */
export const pointsOfCharacters = (characters: number): number =>
  pixelsOfCharacters(characters) * pointsPerPixel;

/** @example charactersOfPoints(48) // 8.43 */
export const charactersOfPoints = (points: number): number =>
  charactersOfPixels(points / pointsPerPixel);
