import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { numberFormat } from '../../messages/language';
import { message, type Text } from '../../messages/message';
import type { Bar } from '../rankBars';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: '72px', overflow: 'visible' },
  bar: { fill: tokens.colorNeutralStroke1 },
  own: { fill: tokens.colorBrandBackground },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  legend: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  mark: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandBackground,
    marginRight: tokens.spacingHorizontalXS,
  },
});

const height = 72;
const widest = 24;
/** More than these are thinner than a point of the screen; of more, every so many-th is drawn. */
const mostBars = 400;

/** Bars from highest to lowest, the own region marked. Its words say the same to those who cannot see it. */
export function RankChart(props: {
  readonly title: Text;
  /** Highest first. */
  readonly bars: readonly Bar[];
}): ReactElement | null {
  const { say, state } = usePane();
  const styles = useStyles();
  const { title, bars } = props;
  const format = numberFormat(state.language);
  const valueOf = ({ shown }: Bar): string => format.number(shown);
  const textOf = (bar: Bar): string => {
    const label = bar.label ? say(bar.label) : '';
    return say(message('pane.chart-bar', { label, value: valueOf(bar) }));
  };
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last || bars.length < 2) return null;
  const own = bars.findIndex((bar) => bar.own);
  const ownBar = bars[own];
  const words = [
    say(
      message('pane.chart', {
        title: say(title),
        count: String(bars.length),
        first: textOf(first),
        last: textOf(last),
      }),
    ),
    ...(ownBar
      ? [say(message('pane.chart-own', { place: String(own + 1), bar: textOf(ownBar) }))]
      : []),
  ].join(' ');

  const top = Math.max(0, first.size);
  const bottom = Math.min(0, last.size);
  const scale = height / (top - bottom || 1);
  const step = 100 / bars.length;
  const every = Math.ceil(bars.length / mostBars);
  const width = Math.min(step * every * 0.8, widest);
  return (
    <Section heading={say(title)} name>
      <svg
        className={styles.chart}
        role="img"
        aria-label={words}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {bars.map((bar, index) => {
          if (index % every !== 0 && !bar.own) return null;
          const size = Math.max(Math.abs(bar.size) * scale, 1);
          const y = (top - Math.max(bar.size, 0)) * scale;
          return (
            <rect
              key={index}
              className={bar.own ? styles.own : styles.bar}
              x={index * step + (step - width) / 2}
              y={y}
              width={width}
              height={size}
            >
              <title>{textOf(bar)}</title>
            </rect>
          );
        })}
        {bottom < 0 && (
          <line className={styles.axis} x1={0} x2={100} y1={top * scale} y2={top * scale} />
        )}
      </svg>
      <div className={styles.legend} aria-hidden>
        <span>{valueOf(first)}</span>
        {ownBar && (
          <span>
            <span className={styles.mark} />
            {say(message('pane.own', {}))} {valueOf(ownBar)}
          </span>
        )}
        <span>{valueOf(last)}</span>
      </div>
    </Section>
  );
}
