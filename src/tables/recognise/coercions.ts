import { visitsBetweenRests, type Work } from '../../core/work/work';
import { message, type Message } from '../../messages/message';
import { addressText } from '../cell';
import { info, type Finding } from '../finding';
import type { SheetView } from './sheetView';
import type { TableColumn } from './tableColumns';

/** More coerced cells than this in one column are told in one sentence; each cell still says so itself. */
const toldOneByOne = 10;

/** The findings of a table with many coerced cells of one column put together, in the place of the first. */
export function* summarised(
  findings: readonly Finding[],
  columns: readonly TableColumn[],
  view: SheetView,
): Work<readonly Finding[]> {
  const byHeading = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    if (index % visitsBetweenRests === 0) yield;
    if (finding.message.key !== 'text-read-as-number') continue;
    const heading = headingOf(finding, columns, view);
    const known = byHeading.get(heading);
    if (known) known.push(finding);
    else byHeading.set(heading, [finding]);
  }
  const many = [...byHeading].filter(([, found]) => found.length > toldOneByOne);
  if (many.length === 0) return findings;
  const summaries = new Map(many.map(([heading, found]) => [found[0]!, summary(heading, found)]));
  const told = new Set(many.flatMap(([, found]) => found));
  return findings.flatMap((finding) => {
    const one = summaries.get(finding);
    if (one) return [one];
    return told.has(finding) ? [] : [finding];
  });
}

function headingOf(
  { cell }: Finding,
  columns: readonly TableColumn[],
  { left, turned }: SheetView,
): string {
  const index = (turned ? cell!.row : cell!.column) - left;
  return columns.find((column) => column.index === index)?.found.heading ?? '';
}

function summary(heading: string, found: readonly Finding[]): Finding {
  const first = found[0]!;
  const { text, value, unit } = coercionOf(first.message);
  const parameters = {
    heading,
    count: found.length,
    first: addressText(first.cell!),
    last: addressText(found.at(-1)!.cell!),
    text,
    value,
    unit,
  };
  return info(message('many-texts-read-as-numbers', parameters), first.cell);
}

type Coercion = Extract<Message, { key: 'text-read-as-number' }>['parameters'];

const coercionOf = ({ parameters }: Message): Coercion => parameters as Coercion;
