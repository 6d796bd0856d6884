import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronUpRegular,
  ErrorCircleRegular,
  InfoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Finding, Severity } from '../../tables/finding';
import { FindingSentence } from './findingSentence';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '20px', lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  group: { marginBottom: tokens.spacingVerticalM },
  // The words, not the invisible edge of the button, stand in line with the text above.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
} as const satisfies Record<Severity, unknown>;

const titles = {
  error: 'pane.error',
  warning: 'pane.warning',
  info: 'pane.info',
} as const;

const shownAtFirst = 5;

/**
 * Errors and warnings where they can be seen, remarks about the reading behind one line; everything behind
 * one line where `folded`.
 */
export function Findings(props: {
  readonly findings: readonly Finding[];
  readonly folded: boolean;
}): ReactElement | null {
  const { findings, folded } = props;
  const { say } = usePane();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const infos = findings.filter(({ severity }) => severity === 'info');
  if (folded) {
    const all = [...errors, ...warnings, ...infos];
    const title = say(message('pane.lacking', { count: String(all.length) }));
    return <FoldedFindings title={title} findings={all} />;
  }
  return (
    <>
      <FindingList findings={[...errors, ...warnings]} />
      <FoldedFindings
        title={say(message('pane.infos', { count: String(infos.length) }))}
        findings={infos}
      />
    </>
  );
}

function FoldedFindings(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const { title, findings } = props;
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  if (findings.length === 0) return null;
  return (
    <div className={styles.group}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => open(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && <FindingList findings={findings} />}
    </div>
  );
}

/** Findings one by one with their kind, the first few of many. */
export function FindingList({
  findings,
}: {
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const { say } = usePane();
  const styles = useStyles();
  const [all, showAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <div className={styles.group}>
      <ul className={styles.list}>
        {shown.map((finding, index) => {
          const Icon = icons[finding.severity];
          return (
            <li key={index} className={styles.item}>
              <Icon
                className={mergeClasses(styles.icon, styles[finding.severity])}
                aria-label={say(message(titles[finding.severity], {}))}
              />
              <span>
                <FindingSentence finding={finding} />
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < findings.length && (
        <Button appearance="subtle" size="small" onClick={() => showAll(true)}>
          {say(message('pane.findings-all', { count: String(findings.length) }))}
        </Button>
      )}
    </div>
  );
}
