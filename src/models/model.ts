import type { Work } from '../core/work/work';
import type { Message } from '../messages/message';
import type { IsoDate } from '../tables/parse/writtenDate';
import type { Recognised } from '../tables/recognised';
import type { Report } from '../tables/report';
import type { FormSchema, TableSchema } from '../tables/schema';

/** One choice that the user has; the pane builds its form from it and the command line its flags. */
export type OptionSchema = {
  readonly key: string;
  readonly title: Message;
  readonly help: Message;
  /**
   * The heading that it stands under with others, in a form of many options; those of one group stand after
   * each other in the list. Without one it is always in sight.
   */
  readonly group?: Message;
} & (
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly title: Message }[];
      readonly fallback: string;
    }
  /** One of the recipients in the input, by code; empty for none. */
  | { readonly kind: 'recipient'; readonly fallback: string }
  /**
   * A number or a day that the user writes, Swedish or English: `8 584 125`, `8,6 mkr`, `2026-11-22`. The
   * model gets an amount in kr and a count as decimal texts, a day as ISO; an empty field is the fallback,
   * and empty where that is.
   */
  | { readonly kind: 'amount' | 'count' | 'date'; readonly fallback: string }
  | { readonly kind: 'text'; readonly fallback: string }
);

/** The rows of an empty, guided input workbook: examples that the user writes over. */
export interface TemplateRows {
  readonly table: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A model as every way in sees it. The pane, the command line, the template and the docs are built from
 * this and from nothing else: a new model is one folder and one line in `models/index.ts`.
 */
export interface Model {
  readonly id: string;
  readonly version: string;
  readonly title: Message;
  readonly summary: Message;
  readonly tables: readonly TableSchema[];
  readonly forms: readonly FormSchema[];
  readonly options: readonly OptionSchema[];
  readonly template: readonly TemplateRows[];
  /** The name of the sample workbook that the pane inserts and `sample` writes. */
  readonly sample: string;
  /** Whether it reads results of other models too, as they stand in the workbook, beside the input. */
  readonly readsResults?: true;
  /** Whether it wants every table of figures in the workbook (`Recognised.figures`), by no schema. */
  readonly readsFigures?: true;
  /**
   * Whether what was recognised is enough for an answer, so that the pane opens here; the first model of
   * the list that says so wins. Where this is left out, anything recognised is enough.
   */
  suits?(input: Recognised): boolean;
  /**
   * Reads the recognised tables, calculates and reports. Never throws on bad input: what is wrong stands
   * in the report's findings, and then there are no tables.
   *
   * @param today the day of the run, for models that count days; nothing asks a clock. The fingerprint is
   *   of the input and the options alone: a result does not go out of date because a night has passed, and
   *   a table that counts days says from which.
   */
  evaluate(input: Recognised, options: Readonly<Record<string, string>>, today?: IsoDate): Report;
  /** The same, as a work that rests; for a model that takes long on a large table. */
  evaluateWork?(
    input: Recognised,
    options: Readonly<Record<string, string>>,
    today?: IsoDate,
  ): Work<Report>;
}
