import type { CellAddress } from '../../tables/cell';
import type { FoundField } from '../../tables/recognised';

/** A number in a form, with its label. */
export interface NumberField {
  readonly value: string;
  readonly cell: CellAddress;
  readonly label: string;
}

export const field = (fields: readonly FoundField[], key: string): FoundField | undefined =>
  fields.find((found) => found.key === key);

export function numberIn(fields: readonly FoundField[], key: string): NumberField | undefined {
  const found = field(fields, key);
  return found && numberOf(found);
}

export function numberOf({ input, label }: FoundField): NumberField | undefined {
  return input.reading.kind === 'number'
    ? { value: input.reading.value, cell: input.cell, label }
    : undefined;
}

export function textOf(found: FoundField | undefined): string {
  return found?.input.reading.kind === 'text' ? found.input.reading.text.trim() : '';
}
