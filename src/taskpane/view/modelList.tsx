import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { suits } from '../../models/suits';
import { foundNames } from '../foundNames';
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
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    justifySelf: 'start',
  },
  found: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  suits: { color: tokens.colorStatusSuccessForeground1 },
});

/** Every model, and what each found in the workbook. */
export function ModelList(): ReactElement {
  const { say, session, state } = usePane();
  const styles = useStyles();
  const { workbook } = state;
  const none = session.models.every((model) => namesFor(model).length === 0);
  const lead = workbook?.empty ? 'pane.empty' : none ? 'pane.no-model-found' : undefined;

  function namesFor(model: Model): readonly string[] {
    const recognised = workbook?.found.get(model.id);
    return recognised ? foundNames(model, recognised, state.language) : [];
  }
  function isSuited(model: Model): boolean {
    const recognised = workbook?.found.get(model.id);
    return recognised !== undefined && suits(model, recognised);
  }

  return (
    <>
      {workbook && lead && <p className={styles.lead}>{say(message(lead, {}))}</p>}
      <ul className={styles.list} role="list">
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
            {isSuited(model) && (
              <Text size={200} className={styles.suits}>
                <CheckmarkRegular aria-hidden /> {say(message('pane.suits-workbook', {}))}
              </Text>
            )}
            <Found names={namesFor(model)} />
            {workbook?.empty && <Offers model={model} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many tables a model found, and which. */
function Found({ names }: { readonly names: readonly string[] }): ReactElement | null {
  const { say } = usePane();
  const styles = useStyles();
  if (names.length === 0) return null;
  const shown = [...new Set(names)].slice(0, mostNames).join(', ');
  return (
    <Text size={200} className={styles.found}>
      {say(message('pane.tables-found', { count: String(names.length) }))}: {shown}
      {new Set(names).size > mostNames && '…'}
    </Text>
  );
}

/** More say no more than how many there are. */
const mostNames = 4;
