import { visitsBetweenRests, type Work } from '../core/work/work';
import type { Recognised } from '../tables/recognised';

/** Someone in the input that an option can point at. */
export interface Recipient {
  readonly code: string;
  readonly name: string;
}

/**
 * The recipients in the input: the rows of the tables that have a column of codes, named by their first
 * column of text. Known from the schema's kinds alone, whatever the model. Rests often.
 */
export function* recipientsWork({ tables }: Recognised): Work<readonly Recipient[]> {
  const byCode = new Map<string, Recipient>();
  for (const { columns, rows } of tables) {
    const codeKey = columns.find(({ kind }) => kind === 'code')?.key;
    const nameKey = columns.find(({ kind }) => kind === 'text')?.key;
    if (codeKey === undefined) continue;
    for (const [row, { cells }] of rows.entries()) {
      if (row % visitsBetweenRests === 0) yield;
      const code = textOf(cells[codeKey]);
      const name = nameKey === undefined ? undefined : textOf(cells[nameKey]);
      if (code !== undefined && !byCode.has(code)) byCode.set(code, { code, name: name ?? code });
    }
  }
  return [...byCode.values()];
}

/** Those whose code or name has the words somewhere; the case does not count. All where nothing is written. */
export function recipientsLike(
  recipients: readonly Recipient[],
  written: string,
): readonly Recipient[] {
  const words = written.trim().toLocaleLowerCase('sv');
  if (words === '') return recipients;
  return recipients.filter((recipient) =>
    recipientText(recipient).toLocaleLowerCase('sv').includes(words),
  );
}

function textOf(cell: Recognised['tables'][number]['rows'][number]['cells'][string] | undefined) {
  return cell?.reading.kind === 'text' ? cell.reading.text : undefined;
}

/** @example recipientText({ code: '23', name: 'Region Jämtland Härjedalen' }) // "23 Region Jämtland Härjedalen" */
export const recipientText = ({ code, name }: Recipient): string =>
  code === name ? code : `${code} ${name}`;
