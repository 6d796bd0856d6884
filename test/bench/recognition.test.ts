import { execFileSync } from 'node:child_process';
import { models } from '../../src/models';
import type { RecognitionCost } from './recognitionCost';

/*
 * In a Node of its own, where the program is as fast as in a browser. Both are timed in turn in one run and
 * by the processor, so a busy machine slows them alike; a model that looked through the whole sheet a few
 * times more than it must would be seen.
 */
test('200 000 cells are read and recognised for all models within three times a reading alone', () => {
  const printed = execFileSync(
    process.execPath,
    ['src/setup/run.mjs', 'test/bench/recognising.ts'],
    { encoding: 'utf8' },
  );
  const cost = JSON.parse(printed.trim().split('\n').at(-1)!) as RecognitionCost;
  console.log(`    ${models.length} models: ${cost.ratio.toFixed(2)} × a reading alone`);
  expect(cost.ratio).toBeLessThanOrEqual(3);
  expect(cost.values).toBeGreaterThanOrEqual(9_999 * 20);
  expect(cost.wrong).toBe(0);
}, 120_000);
