import { recogniseFor, runModel } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import { doubling, numbers } from '../taskpane/fakes';

test('a model is told the day of the run, so that none asks a clock', () => {
  const days: (string | undefined)[] = [];
  const model: typeof doubling = {
    ...doubling,
    evaluate(input, options, today) {
      days.push(today);
      return doubling.evaluate(input, options, today);
    },
  };
  const snapshot = { sheets: [numbers], results: [] };
  const choices = { options: {}, language: 'sv', today: '2019-09-30', snapshot } as const;
  runModel(model, recogniseFor(model, inputSheets(snapshot)), choices);
  expect(days).toEqual(['2019-09-30']);
});
