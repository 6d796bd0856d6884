import type { Correction, HeadingCorrection } from '../corrections';
import type { FieldSchema, FormSchema } from '../schema';
import type { FieldMatch, FieldMatcher } from './fieldMatch';
import { headingKey, type HeadingReader, type HeadingText } from './headingText';

/** What the user has said of the labels of one sheet. */
export interface SheetLabels {
  readonly match: FieldMatcher;
  /** What a label of a form is beside a field: a count of the user's own, or nothing at all. */
  said(form: FormSchema, text: string): 'open' | 'none' | undefined;
}

/**
 * The matcher of labels as the user has corrected it for a sheet. It is known by the words of the label, as
 * a heading is; what no longer fits the forms is passed by.
 */
export function correctedLabels(
  sheet: string,
  match: FieldMatcher,
  forms: readonly FormSchema[],
  corrections: readonly Correction[],
  read: HeadingReader,
): SheetLabels {
  const own = corrections.filter(
    (correction): correction is HeadingCorrection =>
      correction.kind === 'heading' && correction.sheet === sheet && fits(correction, forms),
  );
  if (own.length === 0) return { match, said: () => undefined };
  const saidOf = (key: string): readonly HeadingCorrection[] =>
    own.filter(({ heading }) => headingKey(heading) === key);
  return {
    match(raw) {
      const label = read(raw);
      const said = label ? saidOf(label.key) : [];
      if (!label || said.length === 0) return match(raw);
      const others = match(raw).filter(({ form }) => !said.some(({ table }) => table === form.id));
      return [...others, ...said.flatMap((one) => saidMatch(one, forms, label))];
    },
    said(form, text) {
      const about = saidOf(headingKey(text)).find(({ table }) => table === form.id)?.column;
      return about === 'open' || about === 'none' ? about : undefined;
    },
  };
}

const fits = ({ table, column }: HeadingCorrection, forms: readonly FormSchema[]): boolean =>
  forms.some(
    ({ id, fields, openFields }) =>
      id === table &&
      (column === 'none' ||
        (column === 'open' && openFields !== undefined) ||
        fields.some(({ key }) => key === column)),
  );

function saidMatch(
  { table, column }: HeadingCorrection,
  forms: readonly FormSchema[],
  label: HeadingText,
): readonly FieldMatch[] {
  const form = forms.find(({ id }) => id === table);
  const field = form?.fields.find(({ key }) => key === column);
  if (!form || !field) return [];
  const captured = capturedIn(field, label);
  return [{ form, field, label, ...(captured !== undefined && { captured }) }];
}

function capturedIn({ captures }: FieldSchema, { text, unit }: HeadingText): string | undefined {
  if (captures === 'name') return unit?.name ?? text;
  return captures === 'years' ? /\d{4}(?:\s*[-–]\s*\d{4})?/.exec(text)?.[0] : undefined;
}
