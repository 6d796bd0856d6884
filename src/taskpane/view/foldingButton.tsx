import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    width: '100%',
    justifyContent: 'space-between',
    minHeight: '32px',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

/** One line that says what is below it, and opens it. */
export function FoldingButton(props: {
  readonly text: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}): ReactElement {
  const { text, isOpen, onFold } = props;
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.button}
      aria-expanded={isOpen}
      icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      iconPosition="after"
      title={text}
      onClick={onFold}
    >
      <span className={styles.line}>{text}</span>
    </Button>
  );
}
