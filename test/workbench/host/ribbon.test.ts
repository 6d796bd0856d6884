/** @jest-environment jsdom */
import { startOffice } from './officeClient';

describe('a button on the ribbon', () => {
  it('runs the function that the add-in has given its name to, and is busy until it is done', async () => {
    const { Excel, Office, store, press } = await startOffice();
    Office.actions.associate('write', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [['tryckt']];
        await context.sync();
      }).then(() => event.completed());
    });
    await press('write');
    expect(store.toContent().sheets[0]?.cells[0]?.value).toBe('tryckt');
  });

  it('says so when the add-in has no such function', async () => {
    const { press } = await startOffice();
    await expect(press('saknas')).rejects.toThrow('no function "saknas"');
  });

  it('can bring the pane forward', async () => {
    const { Office, host } = await startOffice();
    const states: string[] = [];
    host.onPaneState = (state) => states.push(state);
    await Office.addin.showAsTaskpane();
    expect(states).toEqual(['Visible']);
  });
});
