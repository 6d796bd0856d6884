import { fingerprint } from '../tables/fingerprint';
import type { PlanCell } from '../tables/plan';

/**
 * A checksum of the contents of a block of cells, the same for a plan and for what Excel answers when it
 * has been written. Formulas count as formulas, whatever they say: Excel may write them its own way.
 */
export function contentPrint(cells: readonly (readonly unknown[])[]): string {
  return fingerprint(cells.map((row) => JSON.stringify(row.map(plainContent))));
}

/** A planned cell as Excel's `formulas` would give it. */
export function plannedContent(cell: PlanCell | { readonly formula: string }): string | number {
  if (cell === null) return '';
  if ('formula' in cell) return `=${cell.formula}`;
  return 'text' in cell ? cell.text : Number(cell.number);
}

function plainContent(content: unknown): unknown {
  return typeof content === 'string' && content.startsWith('=') ? '=' : content;
}
