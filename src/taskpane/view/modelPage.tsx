import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { foundSomething } from '../../models/run';
import { isAnswering, isOutOfPlace } from '../suiting';
import { Findings } from './findings';
import { Headlines } from './headlines';
import { Inputs } from './inputs';
import { Offers } from './offers';
import { Options } from './options';
import { OtherModels } from './otherModels';
import { usePane } from './paneContext';
import { RankChart } from './rankChart';
import { ReadingLink } from './readingLink';
import { Section } from './section';
import { StaleNotice } from './staleNotice';
import { WaterfallChart } from './waterfallChart';

/** A model's page, in the order of the thought: what was found, what is chosen, what it comes to. */
export function ModelPage({ model }: { readonly model: Model }): ReactElement | null {
  const { say, session, state } = usePane();
  const { run, workbook } = state;
  if (!run || !workbook) return null;
  const { report, recognised } = run;
  if (workbook.empty) {
    return (
      <>
        <p>{say(message('pane.empty', {}))}</p>
        <Offers model={model} />
      </>
    );
  }
  const outOfPlace = isOutOfPlace(state, session.models);
  const answering = isAnswering(state, session.models);
  return (
    <>
      <OtherModels />
      {outOfPlace && (
        <>
          <p>{say(message('pane.not-suiting', {}))}</p>
          <Offers model={model} />
        </>
      )}
      <Inputs inputs={report.inputs} />
      <ReadingLink model={model} recognised={recognised} snapshot={workbook.snapshot} />
      <Findings findings={report.findings} folded={outOfPlace} />
      {!outOfPlace && !foundSomething(recognised) && (
        <>
          <p>{say(message('pane.nothing-found', {}))}</p>
          <Offers model={model} />
        </>
      )}
      {answering && (
        <Options
          schemas={model.options}
          values={report.options}
          recipients={run.recipients}
          findings={report.findings}
        />
      )}
      {answering && <StaleNotice stale={run.stale} />}
      <Headlines headline={report.headline} />
      {report.headline.length === 0 && report.sentences.length > 0 && (
        <Section heading={say(message('pane.answer', {}))}>
          {report.sentences.map((sentence, index) => (
            <p key={index}>{say(sentence)}</p>
          ))}
        </Section>
      )}
      {report.charts.map((chart, index) =>
        chart.kind === 'rankBars' ? (
          <RankChart key={index} title={chart.title} bars={run.bars[index] ?? []} />
        ) : (
          <WaterfallChart key={index} report={report} chart={chart} />
        ),
      )}
    </>
  );
}
