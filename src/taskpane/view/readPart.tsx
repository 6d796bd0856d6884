import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { numberFormat } from '../../messages/language';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { rangeText } from '../../tables/cell';
import { notATable } from '../../tables/corrections';
import type { ReadForm, ReadPart } from '../../tables/readingReport';
import type { Reading } from '../../tables/recognised';
import { CellLink } from './cellLink';
import { CoercedCellsView } from './coercedCells';
import { FindingList } from './findings';
import { ReadHeadings } from './readHeadings';
import { usePane, type PaneParts } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  place: { marginBlock: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
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
      {part.kind === 'form' && <Fields model={model} form={part} />}
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

/** What stands after a number of each kind; shares are read in per cent. */
const units = { amount: 'unit.kr', share: 'unit.percent' } as const;

function Fields(props: { readonly model: Model; readonly form: ReadForm }): ReactElement {
  const { say, state } = usePane();
  const styles = useStyles();
  const { schema, fields } = props.form.found;
  const schemas = props.model.forms.find(({ id }) => id === schema)?.fields ?? [];
  const valueOf = (key: string, reading: Reading): string => {
    const kind = schemas.find((field) => field.key === key)?.kind;
    const value = valueText(reading, say, state.language);
    return reading.kind === 'number' && (kind === 'amount' || kind === 'share')
      ? `${value}\u00a0${say(message(units[kind], {}))}`
      : value;
  };
  return (
    <ul className={styles.list} aria-label={say(message('readingReport.fields', {}))}>
      {fields.map(({ key, label, input }, index) => (
        <li key={index} className={styles.field}>
          <span>{label}</span>
          <span>
            {valueOf(key, input.reading)} <CellLink cell={input.cell} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function valueText(
  reading: Reading,
  say: PaneParts['say'],
  language: PaneParts['state']['language'],
): string {
  switch (reading.kind) {
    case 'text':
      return reading.text;
    case 'number':
      return numberFormat(language).number(reading.value);
    case 'date':
      return reading.date;
    case 'yesNo':
      return say(message(reading.yes ? 'readingReport.yes' : 'readingReport.no', {}));
    case 'missing':
      return say(message('readingReport.missing', {}));
    case 'refused':
      return say(message('readingReport.refused', {}));
  }
}
