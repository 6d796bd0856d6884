import type { CSSProperties } from 'react';
import type { RawCell } from '../../../tables/cell';
import type { StoredStyle } from '../../host/sheet';
import { isCentred, isNumeric } from './cellText';
import { fontPixels } from './textWidth';

type Alignment = 'left' | 'center' | 'right';

/** Where a value stands in its cell: as styled, else numbers right, truth and errors in the middle. */
export const alignment = (value: RawCell, style: StoredStyle | undefined): Alignment =>
  style?.align ?? (isNumeric(value) ? 'right' : isCentred(value) ? 'center' : 'left');

const across = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const down = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** The look of a cell as CSS. Lines are drawn on the neighbours' grid lines, where Excel draws them. */
export function cellLook(value: RawCell, style: StoredStyle | undefined): CSSProperties {
  const align = alignment(value, style);
  if (!style) return align === 'left' ? {} : { justifyContent: across[align], textAlign: align };
  const line = style.borderColour ?? '#000000';
  const lines = [
    style.borderBottom && `inset 0 -1px 0 0 ${line}`,
    style.borderRight && `inset -1px 0 0 0 ${line}`,
    style.borderTop && `0 -1px 0 0 ${line}`,
    style.borderLeft && `-1px 0 0 0 ${line}`,
    // A fill covers the grid lines, as in Excel.
    style.fill === undefined && 'var(--cell-lines)',
  ].filter(Boolean);
  return {
    justifyContent: across[align],
    textAlign: align,
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.size === undefined ? {} : { fontSize: fontPixels(style) }),
    ...(style.font === undefined ? {} : { fontFamily: `'${style.font}', var(--cell-font)` }),
    ...(style.colour === undefined ? {} : { color: style.colour }),
    ...(style.fill === undefined ? {} : { backgroundColor: style.fill }),
    ...(style.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...(style.verticalAlign === undefined ? {} : { alignItems: down[style.verticalAlign] }),
    boxShadow: lines.join(', ') || 'none',
  };
}
