import { writeFileSync } from 'node:fs';
import { hintedWorkbook } from '../workbook/hintedWorkbook';
import { trial } from './trial';

it('read --json tells of hidden and filtered rows and hidden columns, and which Excel table was read', async () => {
  const at = trial();
  writeFileSync(at.path('in.xlsx'), hintedWorkbook());
  const { out } = await at.run('read', 'in.xlsx', '--json');
  at.end();
  const { tables, findings } = JSON.parse(out) as {
    tables: { range: string; area: unknown }[];
    findings: { code: string; cell: string }[];
  };
  expect(tables.map(({ range, area }) => [range, area])).toEqual([
    ['Regioner!A2:C6', 'tblRegioner'],
    ['Tidsserie!A1:D6', 'Serien'],
    ['Ingående!A1:B3', null],
  ]);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
    expect.arrayContaining([
      ['filtered-rows-count', 'Regioner!A4'],
      ['hidden-rows-count', 'Tidsserie!A5'],
      ['hidden-columns-count', 'Tidsserie!D1'],
    ]),
  );
});
