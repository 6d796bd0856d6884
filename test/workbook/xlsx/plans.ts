import type { Plan, PlanCell, SheetPlan } from '../../../src/tables/plan';

export const text = (words: string): PlanCell => ({ text: words });
export const number = (digits: string): PlanCell => ({ number: digits });

const cells: readonly (readonly PlanCell[])[] = [
  [text('Fördelning av välfärdsmiljarderna 2020'), null, null],
  [text('Region Jämtland Härjedalen får 35,3 mkr.'), null, null],
  [null, null, null],
  [text('Region'), text('Andel'), text('Totalt, kr')],
  [text('Region Gotland'), number('0.0058'), number('8584125')],
  [text('Region Jämtland Härjedalen'), number('0.0143'), number('35318211')],
  [text('Summa'), null, number('43902336')],
];

/** A result sheet as the models lay it out, small. */
export function resultSheet(change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    target: { kind: 'new', name: 'Fördelning' },
    cells,
    styles: [
      { area: { top: 0, left: 0, rows: 1, columns: 3 }, style: { bold: true, size: 14 } },
      {
        area: { top: 3, left: 0, rows: 1, columns: 3 },
        style: { bold: true, wrap: true, borderBottom: 'thin' },
      },
      { area: { top: 3, left: 1, rows: 4, columns: 2 }, style: { align: 'right' } },
      { area: { top: 4, left: 1, rows: 3, columns: 1 }, style: { numberFormat: '0.00%' } },
      { area: { top: 4, left: 2, rows: 3, columns: 1 }, style: { numberFormat: '#,##0' } },
      { area: { top: 5, left: 0, rows: 1, columns: 3 }, style: { bold: true, fill: '#E8F1FA' } },
      { area: { top: 6, left: 0, rows: 1, columns: 3 }, style: { borderTop: 'thin' } },
    ],
    columnWidths: [28, 10, 14],
    frozenRows: 4,
    print: {
      landscape: true,
      repeatedRows: [3, 3],
      area: { top: 0, left: 0, rows: 7, columns: 3 },
    },
    gridlines: false,
    mark: { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0 a1b2c3' },
    ...change,
  };
}

export const planOf = (...sheets: readonly SheetPlan[]): Plan => ({
  model: 'distribution',
  version: '1.0',
  sheets,
});

/** The same result again, in place of the earlier one of the given size. */
export const renewedSheet = (
  replaced: { readonly rows: number; readonly columns: number },
  change: Partial<SheetPlan> = {},
): SheetPlan =>
  resultSheet({
    target: {
      kind: 'own',
      name: 'Fördelning',
      replaces: { sheet: 'Fördelning', top: 0, left: 0, ...replaced },
    },
    ...change,
  });
