import { message } from '../../messages/message';
import type { TableSchema } from '../../tables/schema';

/** The user's own rules: one a row, two sides that should be equal. */
export const rulesTable: TableSchema = {
  id: 'rules',
  name: { sv: 'Avstämningsregler', en: 'Reconciliation rules' },
  identifiedBy: ['rule', 'left', 'right'],
  columns: [
    {
      key: 'rule',
      heading: { sv: 'Regel', en: 'Rule' },
      variants: ['Avstämningsregel', 'Kontroll'],
      kind: 'text',
      required: true,
      help: message('reconciliation.help.rule', {}),
    },
    {
      key: 'left',
      heading: { sv: 'Vänster', en: 'Left' },
      variants: ['Vänster led', 'Vänsterled', 'Left side'],
      kind: 'text',
      required: true,
      help: message('reconciliation.help.left', {}),
    },
    {
      key: 'right',
      heading: { sv: 'Höger', en: 'Right' },
      variants: ['Höger led', 'Högerled', 'Right side'],
      kind: 'text',
      required: true,
      help: message('reconciliation.help.right', {}),
    },
    {
      key: 'tolerance',
      heading: { sv: 'Tolerans', en: 'Tolerance' },
      variants: ['Tillåten differens'],
      kind: 'number',
      required: false,
      help: message('reconciliation.help.tolerance', {}),
    },
  ],
};
