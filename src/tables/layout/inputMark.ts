import type { Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import type { Grid } from '../grid';
import { inputConditionWork } from '../inputCheck/inputCondition';
import type { PlanCell } from '../plan';
import type { Report } from '../report';

/**
 * The cell of the source block that says by itself, also where nobody opens the pane, whether the input is
 * what the result was made from; or, where no formula can tell, that only the pane does.
 *
 * @example finish(inputMarkWork(report.inputs, snapshot.sheets, write)) // { formula: 'IF(IFERROR(AND(…', text }
 */
export function* inputMarkWork(
  inputs: Report['inputs'],
  sheets: readonly Grid[],
  write: (text: Text) => string,
): Work<PlanCell> {
  const unchanged = write(message('result.input-unchanged', {}));
  const changed = write(message('result.input-changed', {}));
  const formulaOf = (condition: string): string =>
    `IF(IFERROR(${condition},FALSE),${quoted(unchanged)},${quoted(changed)})`;
  const room = longestFormula - formulaOf('').length;
  const ranges = inputs.map(({ range }) => range);
  const condition = yield* inputConditionWork(ranges, sheets, room);
  return condition === undefined
    ? { text: write(message('result.input-too-large', {})) }
    : { formula: formulaOf(condition), text: unchanged };
}

/** Excel takes 8 192 characters with its `=`; some room for the prefixes that a file gives functions. */
const longestFormula = 7_500;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
