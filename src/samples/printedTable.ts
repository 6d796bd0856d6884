import type { DecimalText } from '../core/amount/exact';

/** A printed table as transcribed in assets/reference: texts with a decimal point, `null` a blank cell. */
export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** In parentheses where the paper prints numbers without a label. */
  readonly label: string;
  readonly role: string;
  readonly values: readonly (DecimalText | null)[];
  readonly board?: string;
  readonly unit_org?: string;
  readonly decision?: string | null;
}
