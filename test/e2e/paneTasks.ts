import type { Page } from '@playwright/test';

/** A task of the browser in which a script of the pane was called, in milliseconds. */
export interface PaneTask {
  /** How long it had the processor: what it takes on a machine that does nothing else. */
  readonly worked: number;
  /** How long it took by the clock, the waiting for a busy processor in it. */
  readonly lasted: number;
}

/**
 * The tasks of the pane while something is done, from the browser's own trace. Left out, since they are not
 * ours: tasks in which the workbench or Microsoft's client was called too (the host's making of its answer
 * and the client's reading of it, one JSON message each way; in Excel the host is another process), and the
 * loading of scripts.
 */
export async function paneTasks(page: Page, act: () => Promise<void>): Promise<PaneTask[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own');
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await browser.startTracing(page, { categories });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as Trace;
  const calls = trace.traceEvents.filter(({ name }) => name === 'FunctionCall');
  return trace.traceEvents
    .filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined)
    .flatMap((task): PaneTask[] => {
      const scripts = calls.filter((call) => isWithin(call, task)).map(scriptOf);
      const isOurs = scripts.some((script) => ours.test(script));
      if (!isOurs || scripts.some((script) => theirs.test(script))) return [];
      return [{ worked: task.tdur! / 1000, lasted: task.dur / 1000 }];
    });
}

const ours = /\/taskpane\./;
const theirs = /\/workbench\.|office/i;

/** What a trace tells of one event, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  /** Time of the processor in the thread. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

const isWithin = (call: TraceEvent, task: TraceEvent): boolean =>
  call.pid === task.pid &&
  call.tid === task.tid &&
  call.ts >= task.ts &&
  call.ts < task.ts + task.dur;

const scriptOf = ({ args }: TraceEvent): string => args.data?.url ?? '';
