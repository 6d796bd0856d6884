import type { Message } from '../messages/message';

/**
 * What kind of values a column holds, which decides how its cells are read:
 * `code` text with leading zeros kept (a number cell 1 reads as "01" where two digits are asked for),
 * `amount` money in kr (a unit in the cell or the heading is applied), `count` a decimal ≥ 0,
 * `share` a percentage, `yesNo` ja/nej, `key` a distribution key in words, `text` anything.
 */
export type ColumnKind = 'code' | 'text' | 'amount' | 'count' | 'share' | 'yesNo' | 'key';

/** One column of an input table. */
export interface ColumnSchema {
  readonly key: string;
  /** The heading that the template writes and an error names. */
  readonly heading: { readonly sv: string; readonly en: string };
  /** Other headings that mean the same; compared without case, spaces, punctuation and `*`. */
  readonly variants: readonly (string | RegExp)[];
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** One sentence for the template and the docs. */
  readonly help: Message;
}

/** A table with a heading row and one row a thing. */
export interface TableSchema {
  readonly id: string;
  /** The name people know it by: `Poster`, `Regioner`. Also the sheet name in the template. */
  readonly name: { readonly sv: string; readonly en: string };
  readonly columns: readonly ColumnSchema[];
  /** Whether further columns of numbers belong to the table, one key a heading (count columns). */
  readonly openColumns?: { readonly kind: 'count'; readonly help: Message };
  /** Column keys that must hold something for a row to count as a row (else it is a note or a blank). */
  readonly identifiedBy: readonly string[];
}

/** One labelled value of a form; `pattern` may capture words of the label (a pot's name) as group 1. */
export interface FieldSchema {
  readonly key: string;
  readonly patterns: readonly RegExp[];
  readonly kind: ColumnKind;
}

/** Labels in one column, values in the next: the layout of the official sheets for one region. */
export interface FormSchema {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly fields: readonly FieldSchema[];
  /** Field keys without which a block of labels is not this form. */
  readonly identifiedBy: readonly string[];
  /** Kind of a labelled number that no field claims (a count of the user's own); else it is left alone. */
  readonly openFields?: { readonly kind: 'count' };
}
