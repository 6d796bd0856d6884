import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { planPasted, splitPasted, type PastedTable } from '../../tables/paste';
import type { Plan, SheetPlan } from '../../tables/plan';
import { FindingList } from './findings';
import { usePane } from './paneContext';
import { PlanPreview } from './planPreview';

const useStyles = makeStyles({
  intro: { marginTop: 0 },
  text: { width: '100%', fontVariantNumeric: 'tabular-nums' },
  choice: { minWidth: 0, width: '100%' },
  field: { marginBottom: tokens.spacingVerticalM },
});

/** So many columns of numbers can be asked for. */
const mostColumns = 12;

/** A table from a PDF: pasted, shown as it would be split, and written to a new sheet when approved. */
export function PastePage(): ReactElement | null {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const [text, setText] = useState('');
  const [columns, setColumns] = useState<number>();
  const settled = useDeferredValue(text);
  const table = useMemo(() => tableIn(settled, columns), [settled, columns]);
  const { workbook, language, busy } = state;
  if (!workbook) return null;
  const plan =
    table && hasNumbers(table)
      ? planPasted(table, { snapshot: workbook.snapshot, language })
      : undefined;
  const write = async (approved: Plan): Promise<void> => {
    if (await session.writePasted(approved)) setText('');
  };
  return (
    <>
      <p className={styles.intro}>{say(message('pane.paste-intro', {}))}</p>
      <Field label={say(message('pane.paste-text', {}))} className={styles.field}>
        <Textarea
          className={styles.text}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Field label={say(message('pane.paste-columns', {}))} className={styles.field}>
        <Select
          className={styles.choice}
          value={String(columns ?? '')}
          onChange={(_, { value }) => setColumns(value === '' ? undefined : Number(value))}
        >
          <option value="">{say(message('pane.paste-columns-found', {}))}</option>
          {Array.from({ length: mostColumns }, (_, index) => (
            <option key={index} value={String(index + 1)}>
              {index + 1}
            </option>
          ))}
        </Select>
      </Field>
      {table && <FindingList findings={table.findings} />}
      {plan?.sheets.map((sheet) => (
        <PlanPreview key={sheet.target.name} plan={narrowed(sheet)} />
      ))}
      {plan && (
        <Button
          appearance="primary"
          disabledFocusable={busy === 'writing' || busy === 'inserting'}
          onClick={() => void write(plan)}
        >
          {say(message('pane.paste-write', {}))}
        </Button>
      )}
    </>
  );
}

/** The labels as narrow as leaves room for the numbers beside them: it is the numbers that are approved. */
const narrowed = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  columnWidths: sheet.columnWidths.map((width, column) =>
    column === 0 ? Math.min(width, 15) : width,
  ),
});

const hasNumbers = ({ rows }: PastedTable): boolean =>
  rows.some(({ values }) => values.some((value) => value !== null));

/** The table that a text is; undefined while nothing has been pasted. */
function tableIn(text: string, columns: number | undefined): PastedTable | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) return undefined;
  return splitPasted(lines, columns === undefined ? {} : { columns });
}
