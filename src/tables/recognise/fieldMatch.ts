import type { RawCell } from '../cell';
import type { FieldSchema, FormSchema } from '../schema';
import { anyOf } from './anyOf';
import { headingKey, type HeadingReader, type HeadingText } from './headingText';

/** A label taken for a field of a form. */
export interface FieldMatch {
  readonly form: FormSchema;
  readonly field: FieldSchema;
  /** The words that the pattern captured. */
  readonly captured?: string;
  readonly label: HeadingText;
}

/** Answers what a cell could be the label of, in any of the forms. */
export type FieldMatcher = (raw: RawCell) => readonly FieldMatch[];

const none: readonly FieldMatch[] = [];

/** A matcher of labels. */
export function fieldMatcher(forms: readonly FormSchema[], read: HeadingReader): FieldMatcher {
  const judged = new Map<HeadingText, readonly FieldMatch[]>();
  const patterns = forms.map(fieldPatterns);
  const fits = anyOf(patterns.flatMap((form) => form.map(({ pattern }) => pattern)));
  return (raw) => {
    const label = read(raw);
    if (!label) return none;
    let matches = judged.get(label);
    if (!matches) {
      const mayFit = fits(label.text) || (label.unit !== undefined && fits(label.unit.name));
      const found = mayFit ? patterns.flatMap((form) => matchForm(form, label) ?? []) : [];
      matches = found.length === 0 ? none : found;
      judged.set(label, matches);
    }
    return matches;
  };
}

/** What tells one label of a form from another: the field, and which of several (the pot). */
export function fieldIdentity({ field, captured }: FieldMatch): string {
  return `${field.key} ${headingKey(captured ?? '')}`;
}

type FieldPattern = Pick<FieldMatch, 'form' | 'field'> & { readonly pattern: RegExp };

/** Without the flags that make a pattern remember where it last matched. */
function fieldPatterns(form: FormSchema): FieldPattern[] {
  return form.fields.flatMap((field) =>
    field.patterns.map(({ source, flags }) => ({
      form,
      field,
      pattern: new RegExp(source, flags.replace(/[gy]/g, '')),
    })),
  );
}

/** The label without its unit first, so that a captured name never ends in "tkr". */
function matchForm(patterns: readonly FieldPattern[], label: HeadingText): FieldMatch | undefined {
  if (label.key === '') return undefined;
  const spellings = label.unit ? [label.unit.name, label.text] : [label.text];
  for (const spelling of spellings) {
    for (const { form, field, pattern } of patterns) {
      const match = pattern.exec(spelling);
      if (!match) continue;
      const captured = match[1]?.trim();
      return { form, field, label, ...(captured !== undefined && { captured }) };
    }
  }
  return undefined;
}
