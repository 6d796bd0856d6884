import type { StoredStyle } from '../../host/sheet';

/** Excel's sizes are points; a screen has 96 pixels to 72 points. */
const pixelsPerPoint = 96 / 72;
export const usualFontSize = 11;
/** The digits of Calibri, and of Carlito, are 0.507 of its size wide. */
export const fontFamily =
  "'Calibri', 'Carlito', 'Segoe UI', 'Liberation Sans', 'Arial', 'DejaVu Sans Condensed', sans-serif";

/** Answers the width in pixels of a text in a style. */
export type TextWidth = (text: string, style: StoredStyle | undefined) => number;

let context: CanvasRenderingContext2D | null | undefined;
let scale: number | undefined;

/** How many pixels a style's letters are high. */
export const fontPixels = (style: StoredStyle | undefined): number =>
  Math.round((style?.size ?? usualFontSize) * pixelsPerPoint * fontScale() * 10) / 10;

/** Measures with the page's own fonts; where nothing can be drawn (tests), by a usual letter's width. */
export const textWidth: TextWidth = (text, style) => {
  const pixels = fontPixels(style);
  const drawing = canvas();
  if (!drawing) return text.length * pixels * 0.5;
  const slant = style?.italic ? 'italic ' : '';
  const weight = style?.bold ? 'bold ' : '';
  drawing.font = `${slant}${weight}${pixels}px ${fontFamily}`;
  return drawing.measureText(text).width;
};

/**
 * Column widths are counted in digits of Excel's font. Where another font stands in for it, its letters
 * are made as much smaller as its digits are wider, so that what fits in Excel fits here.
 */
function fontScale(): number {
  if (scale !== undefined) return scale;
  const drawing = canvas();
  if (!drawing) return 1;
  const pixels = usualFontSize * pixelsPerPoint;
  drawing.font = `${pixels}px ${fontFamily}`;
  scale = Math.min(1, (0.507 * pixels) / drawing.measureText('0').width);
  return scale;
}

function canvas(): CanvasRenderingContext2D | null {
  context ??= document.createElement('canvas').getContext('2d');
  return context;
}
