import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { columnLetters } from '../../tables/cell';
import type { SheetPlan } from '../../tables/plan';
import { areaChanged, type PlanChanges } from '../../tables/planChanges';
import { noPictures, redrawnCharts } from '../../workbook/pictureChanges';
import type { EarlierResult } from '../../workbook/port';
import { isAnswering } from '../suiting';
import { MarksChoice } from './marksChoice';
import { usePane } from './paneContext';
import { PlaceChoice, PlaceProblem } from './placeChoice';
import { PlanPreview } from './planPreview';
import { RadioChoice } from './radioChoice';

const useStyles = makeStyles({
  line: { margin: 0, marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Both buttons on one line in the narrowest pane.
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  second: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** The plan in one line, its preview, and the one button that changes the workbook. */
export function PlanBar(): ReactElement | null {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { run, busy } = state;
  if (!run || !isAnswering(state, session.models)) return null;
  const sheets = run.plan?.sheets ?? [];
  const writable = sheets.length > 0;
  const writing = busy !== undefined && busy !== 'reading';
  return (
    <>
      {open &&
        sheets.map((sheet) => (
          <PlanPreview key={sheet.target.name} plan={sheet} changes={run.changes.get(sheet)} />
        ))}
      {run.place && <PlaceProblem problem={run.place} />}
      {writable
        ? sheets.map((sheet) => (
            <p key={sheet.target.name} className={styles.line}>
              <span>{say(planLine(sheet))}</span>{' '}
              <span>{say(changesLine(sheet, run.changes.get(sheet)))}</span>
              {redraws(sheet, state.workbook?.snapshot.results ?? []) && (
                <span> {say(message('changes.chart-redrawn', {}))}</span>
              )}
            </p>
          ))
        : !run.place && <p className={styles.line}>{say(message('pane.plan-none', {}))}</p>}
      <MarksChoice run={run} />
      {writable && <WriteChoice />}
      {(writable || run.place) && <PlaceChoice />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.button}
          disabled={!writable}
          disabledFocusable={writing}
          onClick={() => void session.write()}
        >
          {say(message('pane.write', {}))}
        </Button>
        <Button
          appearance="subtle"
          className={styles.second}
          disabled={!writable}
          aria-expanded={open && writable}
          // A large plan is drawn in pieces.
          onClick={() => startTransition(() => setOpen(!open))}
        >
          {say(message('pane.preview', {}))}
        </Button>
      </div>
    </>
  );
}

/** Whether the numbers become values, or formulas that colleagues without the add-in can recalculate. */
function WriteChoice(): ReactElement {
  const { say, state, session } = usePane();
  return (
    <RadioChoice
      question={say(message('pane.write-as', {}))}
      value={state.write}
      answers={[
        { value: 'values', label: say(message('pane.write-as-values', {})) },
        { value: 'formulas', label: say(message('pane.write-as-formulas', {})) },
      ]}
      onChoose={session.setWrite}
    />
  );
}

/** Whether a chart of the earlier result does not stay as it stands, with what the user may have changed. */
function redraws(plan: SheetPlan, results: readonly EarlierResult[]): boolean {
  const earlier = results.find(({ name }) => name === plan.mark.name)?.pictures;
  return plan.target.kind === 'own' && redrawnCharts(earlier ?? noPictures, plan).length > 0;
}

function planLine({ target }: SheetPlan): ReturnType<typeof message> {
  const { name: sheet } = target;
  if (target.kind === 'place') return message('place-plan', { sheet });
  return message(target.kind === 'new' ? 'pane.plan-new' : 'pane.plan-own', { sheet });
}

/** The range, how many cells it has, and what becomes of what stands there. */
function changesLine(
  plan: SheetPlan,
  changes: PlanChanges | undefined,
): ReturnType<typeof message> {
  const area = areaChanged(plan);
  const { top, left, rows, columns } = area;
  const last = `${columnLetters(left + columns - 1)}${top + rows}`;
  const range = `${columnLetters(left)}${top + 1}:${last}`;
  const cells = String(area.rows * area.columns);
  if (!changes) return message('changes.on-blank', { range, cells });
  const { changed, same, added } = changes;
  const counts = { changed: String(changed), same: String(same), added: String(added) };
  return message('changes.over', { range, cells, ...counts });
}
