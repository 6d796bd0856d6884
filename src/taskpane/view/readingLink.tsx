import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { foundSomething } from '../../models/run';
import type { Recognised } from '../../tables/recognised';
import type { WorkbookSnapshot } from '../../workbook/port';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  line: {
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** The way to the reading report, where there is something in it. */
export function ReadingLink(props: {
  readonly model: Model;
  readonly recognised: Recognised;
  readonly snapshot: WorkbookSnapshot;
}): ReactElement | null {
  const { model, recognised, snapshot } = props;
  const { say, session } = usePane();
  const styles = useStyles();
  if (!foundSomething(recognised) && (snapshot.corrections ?? []).length === 0) return null;
  return (
    <p className={styles.line}>
      <Link as="button" onClick={() => session.goTo({ kind: 'reading', id: model.id })}>
        {say(message('readingReport.open', {}))}
      </Link>
    </p>
  );
}
