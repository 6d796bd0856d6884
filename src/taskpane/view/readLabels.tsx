import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { numberFormat } from '../../messages/language';
import { message } from '../../messages/message';
import type { ReadLabel } from '../../tables/readLabels';
import type { Reading } from '../../tables/recognised';
import type { FormSchema } from '../../tables/schema';
import { CellLink } from './cellLink';
import { MeaningChoice } from './meaningChoice';
import { usePane, type PaneParts } from './paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  value: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  how: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A form's labels: what each was taken for and how surely, its value, and the choice of something else. */
export function ReadLabels(props: {
  readonly schema: FormSchema;
  readonly labels: readonly ReadLabel[];
}): ReactElement {
  const { schema, labels } = props;
  const { say, state } = usePane();
  const styles = useStyles();
  const meanings = schema.fields.map(({ key, name }) => ({ key, name: name[state.language] }));
  return (
    <ul className={styles.list} aria-label={say(message('readingReport.fields', {}))}>
      {labels.map((label, index) => (
        <li key={index} className={styles.item}>
          <span>
            {label.label} <CellLink cell={label.input?.cell ?? label.cell} />
            <span className={styles.how}>
              {say(message(`readingReport.label-${label.how}`, {}))}
            </span>
          </span>
          <span>
            {label.input && (
              <span className={styles.value}>
                {fieldText(schema, label.field, label.input.reading, say, state.language)}
              </span>
            )}
            <MeaningChoice
              heading={label.label}
              sheet={label.cell.sheet}
              table={schema.id}
              taken={label.field}
              meanings={meanings}
              mayBeOpen={schema.openFields !== undefined}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What stands after a number of each kind; shares are read in per cent. */
const units = { amount: 'unit.kr', share: 'unit.percent' } as const;

function fieldText(
  { fields }: FormSchema,
  key: string,
  reading: Reading,
  say: PaneParts['say'],
  language: PaneParts['state']['language'],
): string {
  const kind = fields.find((field) => field.key === key)?.kind;
  const value = valueText(reading, say, language);
  return reading.kind === 'number' && (kind === 'amount' || kind === 'share')
    ? `${value}\u00a0${say(message(units[kind], {}))}`
    : value;
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
