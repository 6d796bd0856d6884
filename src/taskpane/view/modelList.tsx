import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { foundSomething } from '../../models/run';
import { Offers } from './offers';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  lead: { marginTop: 0, marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  found: { color: tokens.colorNeutralForeground3 },
});

/** Every model, and what each found in the workbook. */
export function ModelList(): ReactElement {
  const { say, session, state } = usePane();
  const styles = useStyles();
  const { workbook } = state;
  const count = ({ id }: Model): number => {
    const recognised = workbook?.found.get(id);
    return recognised && foundSomething(recognised)
      ? recognised.tables.length + recognised.forms.length
      : 0;
  };
  const none = workbook !== undefined && session.models.every((model) => count(model) === 0);
  const lead = workbook?.empty ? 'pane.empty' : none ? 'pane.no-model-found' : undefined;
  return (
    <>
      {lead && <p className={styles.lead}>{say(message(lead, {}))}</p>}
      <ul className={styles.list}>
        {session.models.map((model) => (
          <li key={model.id} className={styles.item}>
            <Link
              as="button"
              className={styles.title}
              onClick={() => session.goTo({ kind: 'model', id: model.id })}
            >
              {say(model.title)}
            </Link>
            <Text>{say(model.summary)}</Text>
            {count(model) > 0 && (
              <Text size={200} className={styles.found}>
                {say(message('pane.tables-found', { count: String(count(model)) }))}
              </Text>
            )}
            {workbook?.empty && <Offers model={model} />}
          </li>
        ))}
      </ul>
    </>
  );
}
