import { distribution } from '../../../src/models/distribution';
import { inLanguage } from '../../../src/messages/texts';
import type { Grid } from '../../../src/tables/grid';
import { recognise } from '../../../src/tables/recognise';

const sheetWith = (...names: string[]): Grid => ({
  sheet: 'Indata',
  top: 0,
  left: 0,
  rows: [
    ['Post', 'Belopp', 'Nyckel', null, 'Region', 'Folkmängd'],
    ...names.map((name, index) =>
      index === 0
        ? ['Potten', 1000, 'Folkmängd', null, name, 100]
        : [null, null, null, null, name, 100],
    ),
  ],
});

const told = (language: 'sv' | 'en', ...names: string[]): string[] => {
  const options = Object.fromEntries(
    distribution.options.map(({ key, fallback }) => [key, fallback]),
  );
  const { findings } = distribution.evaluate(
    recognise([sheetWith(...names)], distribution),
    options,
  );
  return findings
    .filter(({ message }) => message.key === 'region-unknown')
    .map(({ message }) => inLanguage(language)(message));
};

test('a misspelt region is asked about by name and cell', () => {
  expect(told('sv', 'Jämtalnd', 'Skåne', 'Uppsala')).toEqual([
    '”Jämtalnd” (Indata!E2) är ingen känd region. Menade du Region Jämtland Härjedalen? Rätta i så fall; raden räknas ändå med.',
  ]);
  expect(told('en', 'Jämtalnd', 'Skåne', 'Uppsala')).toEqual([
    '“Jämtalnd” (Indata!E2) is no known region. Did you mean Region Jämtland Härjedalen? If so, correct it; the row counts all the same.',
  ]);
});

test('a name like no region is only told', () => {
  expect(told('sv', 'Annat', 'Skåne', 'Uppsala')).toEqual([
    '”Annat” (Indata!E2) är ingen känd region. Kontrollera stavningen; raden räknas ändå med.',
  ]);
});
