import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import type { ModelRun } from '../../models/run';
import { missedForms } from '../../tables/looseLabels';
import { readingReport } from '../../tables/readingReport';
import { inputSheets } from '../../workbook/inputSheets';
import type { WorkbookSnapshot } from '../../workbook/port';
import { Corrections } from './corrections';
import { FindingList } from './findings';
import { usePane } from './paneContext';
import { MissedFormView } from './missedForm';
import { ReadFiguresList } from './readFigures';
import { ReadPartView } from './readPart';
import { Section } from './section';

const useStyles = makeStyles({
  page: { ':focus': { outlineStyle: 'none' } },
  intro: { marginTop: 0 },
});

/** How the workbook was read, part by part, with what the user may say of it. */
export function ReadingReportPage({ model }: { readonly model: Model }): ReactElement | null {
  const { state } = usePane();
  const { run, workbook } = state;
  if (!run || !workbook) return null;
  return <Report model={model} run={run} snapshot={workbook.snapshot} />;
}

function Report(props: {
  readonly model: Model;
  readonly run: ModelRun;
  readonly snapshot: WorkbookSnapshot;
}): ReactElement {
  const { model, run, snapshot } = props;
  const { say } = usePane();
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  // What was pressed to come here has gone; the keyboard goes on from the top of the report.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const corrections = snapshot.corrections;
  const report = useMemo(
    () =>
      readingReport(run.recognised, snapshot.sheets, {
        findings: run.report.findings,
        ...(corrections && { corrections }),
      }),
    [run, snapshot.sheets, corrections],
  );
  const missed = useMemo(
    () => missedForms(model.forms, run.recognised, inputSheets(snapshot, model)),
    [model, run.recognised, snapshot],
  );
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      <p className={styles.intro}>
        {say(
          message(
            report.parts.length + report.figures.length > 0
              ? 'readingReport.intro'
              : 'readingReport.nothing',
            {},
          ),
        )}
      </p>
      {report.parts.map((part, index) => (
        <ReadPartView key={index} model={model} part={part} />
      ))}
      <ReadFiguresList figures={report.figures} />
      {missed.map((form) => (
        <MissedFormView key={form.schema.id} form={form} />
      ))}
      {report.problems.length > 0 && (
        <Section heading={say(message('readingReport.other-problems', {}))}>
          <FindingList findings={report.problems} />
        </Section>
      )}
      <Corrections model={model} corrections={corrections ?? []} />
    </div>
  );
}
