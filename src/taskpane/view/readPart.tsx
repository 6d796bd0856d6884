import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { rangeText } from '../../tables/cell';
import { notATable } from '../../tables/corrections';
import type { ReadPart } from '../../tables/readingReport';
import { CellLink } from './cellLink';
import { CoercedCellsView } from './coercedCells';
import { FindingList } from './findings';
import { ReadHeadings } from './readHeadings';
import { ReadLabels } from './readLabels';
import { usePane, type PaneParts } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  place: { marginBlock: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** One table or form: where it stands, what it was read as, and what there is to say of it. */
export function ReadPartView(props: {
  readonly model: Model;
  readonly part: ReadPart;
}): ReactElement {
  const { model, part } = props;
  const { say, session, state } = usePane();
  const styles = useStyles();
  const schemas = [...model.tables, ...model.forms];
  const name =
    schemas.find(({ id }) => id === part.found.schema)?.name[state.language] ?? part.found.schema;
  const table = model.tables.find(({ id }) => id === part.found.schema);
  const form = model.forms.find(({ id }) => id === part.found.schema);
  const range = rangeText(part.found.range);
  const none = say(
    message(part.kind === 'table' ? 'readingReport.not-a-table' : 'readingReport.not-a-form', {}),
  );
  return (
    <Section
      heading={name}
      name
      label={say(message('readingReport.part', { name, range }))}
      aside={
        part.kind === 'table' &&
        say(message('pane.input-rows', { rows: String(part.found.rows.length) }))
      }
    >
      <p className={styles.place}>
        <CellLink range={part.found.range} name={name} />
      </p>
      {notes(part, say).map((note) => (
        <p key={note} className={`${styles.place} ${styles.quiet}`}>
          {note}
        </p>
      ))}
      {form && part.kind === 'form' && <ReadLabels schema={form} labels={part.labels} />}
      {part.kind === 'table' && table && <ReadHeadings schema={table} headings={part.headings} />}
      {part.coerced.map((coerced) => (
        <CoercedCellsView key={coerced.heading} coerced={coerced} />
      ))}
      <FindingList findings={part.problems} />
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        aria-label={`${none}: ${say(message('readingReport.part', { name, range }))}`}
        onClick={() => void session.correct(notATable(part.found.schema, part.found.range))}
      >
        {none}
      </Button>
    </Section>
  );
}

function notes(part: ReadPart, say: PaneParts['say']): readonly string[] {
  const { title } = part.found;
  if (part.kind === 'form') {
    return [title, part.found.columnHeading].filter((note) => note !== undefined);
  }
  const { transposed, area } = part.found;
  return [
    ...(title === undefined ? [] : [title]),
    ...(transposed ? [say(message('readingReport.transposed', {}))] : []),
    ...(area === undefined ? [] : [say(message('readingReport.area', { area }))]),
  ];
}
