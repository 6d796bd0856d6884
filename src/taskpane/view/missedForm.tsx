import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { MissedForm } from '../../tables/looseLabels';
import { usePane } from './paneContext';
import { ReadLabels } from './readLabels';
import { Section } from './section';

/** A value that was not found, and the labels beside numbers that could be its own. */
export function MissedFormView({ form }: { readonly form: MissedForm }): ReactElement {
  const { say, state } = usePane();
  const { schema, labels } = form;
  return (
    <Section heading={schema.name[state.language]} name>
      <p>{say(message('readingReport.missed', {}))}</p>
      <ReadLabels
        schema={schema}
        labels={labels.map(({ label, cell }) => ({ label, cell, field: 'none', how: 'unused' }))}
      />
    </Section>
  );
}
