import type { TemplateRows } from '../model';

/** The sheet of own rules; the tables to reconcile are the user's own. */
export const reconciliationTemplate: readonly TemplateRows[] = [
  {
    table: 'rules',
    headings: ['Regel', 'Vänster', 'Höger', 'Tolerans'],
    rows: [],
  },
];
