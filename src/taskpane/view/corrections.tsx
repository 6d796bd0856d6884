import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message, type Message } from '../../messages/message';
import type { Model } from '../../models/model';
import type { Correction } from '../../tables/corrections';
import { usePane, type PaneParts } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the user has said of the model's tables in this workbook, each to be taken back. */
export function Corrections(props: {
  readonly model: Model;
  readonly corrections: readonly Correction[];
}): ReactElement | null {
  const { model, corrections } = props;
  const { say, session, state } = usePane();
  const styles = useStyles();
  const schemas = [...model.tables, ...model.forms];
  const own = corrections.filter(({ table }) => schemas.some(({ id }) => id === table));
  if (own.length === 0) return null;
  return (
    <Section heading={say(message('readingReport.corrections', {}))}>
      <p className={styles.note}>{say(message('readingReport.remembered', {}))}</p>
      <ul className={styles.list}>
        {own.map((correction, index) => {
          const sentence = say(sentenceOf(correction, model, state.language, say));
          return (
            <li key={index} className={styles.item}>
              <span>{sentence}</span>
              <Button
                size="small"
                aria-label={say(message('readingReport.take-back-of', { correction: sentence }))}
                onClick={() => void session.takeBack(correction)}
              >
                {say(message('readingReport.take-back', {}))}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function sentenceOf(
  correction: Correction,
  { tables, forms }: Model,
  language: PaneParts['state']['language'],
  say: PaneParts['say'],
): Message {
  const { sheet, table } = correction;
  if (correction.kind === 'notATable') {
    const name = [...tables, ...forms].find(({ id }) => id === table)?.name[language] ?? table;
    return message('readingReport.said-no-table', { name, range: correction.range, sheet });
  }
  const { heading, column } = correction;
  if (column === 'none') return message('readingReport.said-nothing', { heading, sheet });
  const known =
    tables.find(({ id }) => id === table)?.columns.find(({ key }) => key === column)?.heading ??
    forms.find(({ id }) => id === table)?.fields.find(({ key }) => key === column)?.name;
  const meaning = known?.[language] ?? say(message('readingReport.as-count', {}));
  return message('readingReport.said-heading', { heading, sheet, meaning });
}
