import type { Text } from '../messages/message';
import { message } from '../messages/message';
import { addressText } from '../tables/cell';
import type { Finding } from '../tables/finding';

/** A finding as the pane says it, with its kind in front and its cell where the sentence has none. */
export function findingText(
  { severity, message: said, cell }: Finding,
  say: (text: Text) => string,
) {
  const sentence = say(said);
  const address = cell && addressText(cell);
  const place = address === undefined || sentence.includes(address) ? '' : ` (${address})`;
  return `${say(message(`cli.severity.${severity}`, {}))}: ${sentence}${place}`;
}

/** A finding in the JSON output: its key is the code, its cell an address or null. */
export function findingJson(
  { severity, message: said, cell }: Finding,
  say: (text: Text) => string,
) {
  return { severity, code: said.key, message: say(said), cell: cell ? addressText(cell) : null };
}
