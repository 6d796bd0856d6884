import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Headline } from '../../tables/report';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  line: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

// A figure with its unit is this short; a sentence is not, and stays in the size of text.
const longestFigure = 24;

/** The answer first, before anything is written. */
export function Headlines({ headline }: { readonly headline: readonly Headline[] }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <>
      {headline.map(({ title, lines }, index) => (
        <Section key={index} heading={say(title)} name>
          {lines.map(say).map((line, at) => (
            <p
              key={at}
              className={mergeClasses(
                styles.line,
                at === 0 && line.length <= longestFigure && styles.figure,
              )}
            >
              {line}
            </p>
          ))}
        </Section>
      ))}
    </>
  );
}
