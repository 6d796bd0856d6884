import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { numberFormat } from '../../messages/language';
import { message } from '../../messages/message';
import type { Report, ReportChart, Waterfall } from '../../tables/report';
import { waterfallSteps } from '../waterfallSteps';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: '96px', overflow: 'visible' },
  pillar: { fill: tokens.colorBrandBackground },
  rise: { fill: tokens.colorPaletteGreenBackground3 },
  fall: { fill: tokens.colorPaletteRedBackground3 },
  legend: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

const height = 96;

/** The way from one amount to another. Its words say the same to those who cannot see it. */
export function WaterfallChart(props: {
  readonly report: Report;
  readonly chart: ReportChart & Waterfall;
}): ReactElement | null {
  const { say, state } = usePane();
  const styles = useStyles();
  const { report, chart } = props;
  const { steps, start } = waterfallSteps(report, chart, say, numberFormat(state.language));
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || first === last) return null;
  const highest = Math.max(...steps.map(({ to }) => to));
  const scale = height / (highest - start || 1);
  const width = 100 / steps.length;
  const told = steps.map(({ label, value }) => say(message('pane.chart-bar', { label, value })));
  const title = say(chart.title);
  return (
    <Section heading={title} name>
      <svg
        className={styles.chart}
        role="img"
        aria-label={say(message('pane.chart-steps', { title, steps: told.join('; ') }))}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {steps.map(({ from, to, kind }, index) => {
          const bottom = Math.max(from, start);
          return (
            <rect
              key={index}
              className={styles[kind]}
              x={index * width + width * 0.1}
              y={(highest - to) * scale}
              width={width * 0.8}
              height={Math.max((to - bottom) * scale, 1)}
            >
              <title>{told[index]}</title>
            </rect>
          );
        })}
      </svg>
      <div className={styles.legend} aria-hidden>
        <span>{told[0]}</span>
        <span>{told.at(-1)}</span>
      </div>
    </Section>
  );
}
