/** @jest-environment jsdom */
import { startOffice } from './officeClient';

describe('the unmodified Office.js client', () => {
  it('finds itself in Excel on a PC', async () => {
    const { Office } = await startOffice();
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  it('reads the values of a sheet in one batch', async () => {
    const { Excel, host } = await startOffice({
      content: {
        sheets: [
          {
            name: 'Indata',
            cells: [
              { row: 0, column: 0, value: 'Region' },
              { row: 1, column: 1, value: { number: '131269' } },
            ],
          },
        ],
        names: [],
      },
    });
    const read = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('indata').getUsedRange();
      used.load(['values', 'address', 'valueTypes']);
      await context.sync();
      return { values: used.values, address: used.address, types: used.valueTypes };
    });
    expect(read).toStrictEqual({
      values: [
        ['Region', ''],
        ['', 131269],
      ],
      address: 'Indata!A1:B2',
      types: [
        ['String', 'Empty'],
        ['Empty', 'Double'],
      ],
    });
    expect(host.batches).toHaveLength(1);
  });

  it('writes values and reads them back', async () => {
    const { Excel, store } = await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Resultat');
      sheet.getRange('B2:C3').values = [
        [1, 'två'],
        [true, null],
      ];
      await context.sync();
    });
    expect(store.toContent().sheets[1]).toEqual({
      name: 'Resultat',
      cells: [
        { row: 1, column: 1, value: 1 },
        { row: 1, column: 2, value: 'två' },
        { row: 2, column: 1, value: true },
      ],
    });
  });
});
