import type { Message } from '../messages/message';

/**
 * What kind of values a column holds, which decides how its cells are read:
 * `code` text with leading zeros kept (1 reads as "01" where `digits` asks for two),
 * `amount` money in kr (a unit in the cell or the heading is applied), `count` a decimal ≥ 0,
 * `share` a percentage: the number read is "1.43" for the text "1,43 %" and for the Excel cell 0,0143
 * shown as 1,43 %, `number` a bare decimal of either sign, `date` a day (an Excel date, `2019-10-15`,
 * `15 oktober 2019`), `yesNo` ja/nej, `key` a distribution key in words, `text` anything.
 */
export type ColumnKind =
  'code' | 'text' | 'amount' | 'count' | 'share' | 'number' | 'date' | 'yesNo' | 'key';

/** The kinds whose cells hold numbers. */
export const numberKinds: ReadonlySet<ColumnKind> = new Set(['amount', 'count', 'share', 'number']);

/** One column of an input table. */
export interface ColumnSchema {
  readonly key: string;
  /** The heading that the template writes and an error names. */
  readonly heading: { readonly sv: string; readonly en: string };
  /**
   * Other headings that mean the same; texts are compared without case, spaces, punctuation and `*`.
   * A pattern meets the heading on one line, as written and then without its unit: `Utfall 2019`.
   */
  readonly variants: readonly (string | RegExp)[];
  readonly kind: ColumnKind;
  /** How many digits a `code` has; shorter ones get leading zeros. */
  readonly digits?: number;
  readonly required: boolean;
  /** Words that a cell may hold instead of its kind, read as text and compared without case: `Rest`. */
  readonly words?: readonly string[];
  /** Whether a number written with % may stand among the amounts, and is read as a share: `25 %`. */
  readonly orShare?: true;
  /** One sentence for the template and the docs. */
  readonly help: Message;
}

/** What the columns that a table does not know by name may hold. */
export type OpenKind = 'count' | 'amount' | 'share';

/** A table with a heading row and one row a thing. */
export interface TableSchema {
  readonly id: string;
  /** The name people know it by: `Poster`, `Regioner`. Also the sheet name in the template. */
  readonly name: { readonly sv: string; readonly en: string };
  readonly columns: readonly ColumnSchema[];
  /** Whether further columns of numbers belong to the table, one key a heading, and what they hold. */
  readonly openColumns?: { readonly kind: OpenKind; readonly help: Message };
  /** Column keys of which one must hold something for a row to count as a row (else it is left alone). */
  readonly identifiedBy: readonly string[];
}

/**
 * One labelled value of a form; `pattern` may capture words of the label (a pot's name) as group 1.
 * A pattern meets the label on one line, with straight quotation marks and without an ending colon.
 */
export interface FieldSchema {
  readonly key: string;
  /** What the value is, for a person who says that another label means it. */
  readonly name: { readonly sv: string; readonly en: string };
  readonly patterns: readonly RegExp[];
  /**
   * What a pattern captures, so that a label which no pattern knows can be given it as well: `name` the label
   * itself, `years` the year or years in it.
   */
  readonly captures?: 'name' | 'years';
  readonly kind: ColumnKind;
  /** How many digits a `code` has; shorter ones get leading zeros. */
  readonly digits?: number;
}

/** Labels in one column, values in the next: the layout of the official sheets for one region. */
export interface FormSchema {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly fields: readonly FieldSchema[];
  /** Field keys without which a block of labels is not this form. */
  readonly identifiedBy: readonly string[];
  /**
   * Kind of a labelled number that no field claims (a count of the user's own), where it stands before
   * the form's `Summa` or, without one, before the first identifying label. Else it is left alone.
   */
  readonly openFields?: { readonly kind: 'count' };
}
