import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
  top: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  label: { letterSpacing: '0.06em', textTransform: 'uppercase' },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A part of the page under a quiet heading. */
export function Section(props: {
  readonly heading: string;
  /** A word of ours is set as a label; a name from the sheet is left as it is written. */
  readonly name?: boolean;
  /** The name for those who cannot see it, where the same heading stands over several parts. */
  readonly label?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      className={styles.section}
      {...(props.label === undefined ? { 'aria-labelledby': id } : { 'aria-label': props.label })}
    >
      <div className={styles.top}>
        <h2 id={id} className={mergeClasses(styles.heading, !props.name && styles.label)}>
          {props.heading}
        </h2>
        {props.aside !== undefined && <span className={styles.aside}>{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}
