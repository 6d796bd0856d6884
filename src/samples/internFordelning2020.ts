import type { DecimalText } from '../core/amount/exact';
import type { WorkbookContent } from '../workbook/xlsx/sheetContent';
import { readMeSheet } from './readMeSheet';
import { numberCell, styled, type SheetCell } from './sheetRows';
import { tableSheet } from './tableSheet';

/** The printed table as transcribed in assets/reference. */
export interface PrintedAllocation {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly role: string;
    readonly values: readonly DecimalText[];
    readonly kst?: string;
    readonly ansvarig?: string;
    readonly decisions?: readonly string[];
  }[];
}

const strong = { bold: true, borderTop: 'thin' } as const;

/** The sample of an amount received and allocated: the printed decision of 2020, row by row. */
export function internFordelning2020(printed: PrintedAllocation): WorkbookContent {
  const rows = printed.rows.map(
    ({ label, role, values: [amount = ''], ...row }): readonly SheetCell[] =>
      role === 'total'
        ? [styled(label, strong), null, null, numberCell(amount, undefined, strong), null]
        : [
            label,
            row.ansvarig ?? null,
            row.kst ?? null,
            numberCell(amount),
            row.decisions?.join(', ') || null,
          ],
  );
  return {
    sheets: [
      tableSheet(
        'Intern fördelning',
        { title: printed.title, note: 'Tryckt: varje rad och summan står som i handlingen.' },
        ['Behov', 'Ansvarig verksamhet', 'Kst', 'Belopp', 'Tidigare beslut'],
        rows,
        [60, 40, 8, 14, 34],
      ),
      explanation,
    ],
    names: [],
  };
}

const explanation = readMeSheet('Läs mig', 'Intern fördelning 2020', [
  {
    heading: 'Vad arbetsboken visar',
    paragraphs: [
      'Hur Region Jämtland Härjedalen fördelade sin del av välfärdsmiljarden efter flyktingvariabler, 8 584 125 kr, på behov, ansvariga verksamheter och kostnadsställen. Kör modellen Intern fördelning. Byt ett belopp mot en andel (25 %) eller ordet Rest och räkna om: summan är alltid beloppet.',
    ],
  },
  {
    heading: 'Tryckt',
    paragraphs: [
      'Titeln, behoven, verksamheterna, kostnadsställena, beloppen, besluten och summan står som i ”Intern fördelning av belopp enligt flyktingvariabler 8 584 125 kr”, i regionens offentliga budgethandlingar för 2020.',
    ],
  },
  {
    heading: 'Vårt',
    paragraphs: ['Kolumnrubrikerna, talformaten, raden under titeln och detta blad.'],
  },
]);
