import { recalculate } from '../../src/commands/recalculate';
import type { Model } from '../../src/models/model';
import { doubling, editMode, FakeWorkbook, numbers, sheet, workbookWith } from '../taskpane/fakes';

const when = { language: 'sv', today: '2026-11-22' } as const;

const withResult = (comment: string): FakeWorkbook =>
  new FakeWorkbook({
    ...workbookWith(numbers, sheet('Dubblering', [['x']])),
    results: [
      {
        name: '_Regionkalkyl.doubling.1',
        comment,
        range: { sheet: 'Dubblering', top: 0, left: 0, rows: 1, columns: 1 },
      },
    ],
  });

/** A workbook with a result of each model, on a sheet named for it. */
const withResults = (...ids: string[]): FakeWorkbook =>
  new FakeWorkbook({
    ...workbookWith(numbers, ...ids.map((id) => sheet(id, [['x']]))),
    results: ids.map((id) => ({
      name: `_Regionkalkyl.${id}.1`,
      comment: `${id} 1.0.0 abc`,
      range: { sheet: id, top: 0, left: 0, rows: 1, columns: 1 },
    })),
  });

describe('the button Räkna om', () => {
  it('writes the result again, with the choices that it was made with', async () => {
    const workbook = withResult('doubling 1.0.0 abc times=3');
    expect(await recalculate(workbook, [doubling], when)).toBe('written');
    const [written] = workbook.applied[0]?.sheets ?? [];
    expect(written?.target).toMatchObject({ kind: 'own', name: 'Dubblering' });
    expect(written?.cells.flat()).toContainEqual({ number: '4500' });
    expect(workbook.reads).toBe(1);
  });

  it('uses the model’s own choices where the result does not say', async () => {
    const workbook = withResult('doubling 1.0.0 abc');
    await recalculate(workbook, [doubling], when);
    expect(workbook.applied[0]?.sheets[0]?.cells.flat()).toContainEqual({ number: '3000' });
  });

  it('writes formulas where the result has formulas', async () => {
    const workbook = withResult('doubling 1.0.0 abc written:formulas times=3');
    await recalculate(workbook, [doubling], when);
    const cells = workbook.applied[0]?.sheets[0]?.cells.flat();
    expect(cells).toContainEqual({ formula: 'Indata!C3*3', number: '4500' });
  });

  it('writes the results of several models, last those that read the others’', async () => {
    const reader: Model = {
      ...doubling,
      id: 'reader',
      readsResults: true,
      evaluate: (input, options) => ({ ...doubling.evaluate(input, options), model: 'reader' }),
    };
    const other: Model = { ...doubling, id: 'other' };
    const workbook = withResults('reader', 'doubling');
    expect(await recalculate(workbook, [reader, other, doubling], when)).toBe('written');
    expect(workbook.applied.flatMap(({ sheets }) => sheets[0]!.target.name)).toEqual([
      'doubling',
      'reader',
    ]);
  });

  it('writes what can be written, and leads to the pane for the rest', async () => {
    const stuck: Model = {
      ...doubling,
      id: 'stuck',
      evaluate: (input, options) => ({ ...doubling.evaluate(input, options), tables: [] }),
    };
    const workbook = withResults('stuck', 'doubling');
    expect(await recalculate(workbook, [stuck, doubling], when)).toBe('look-in-the-pane');
    expect(workbook.applied).toHaveLength(1);
  });

  it('has nothing to do where no result stands, or none of a model that is known', async () => {
    const without = new FakeWorkbook(workbookWith(numbers));
    expect(await recalculate(without, [doubling], when)).toBe('nothing-to-recalculate');
    expect(await recalculate(withResult('x'), [], when)).toBe('nothing-to-recalculate');
    expect(without.applied).toEqual([]);
  });

  it('leaves what a person must see to the pane', async () => {
    const broken = withResult('doubling 1.0.0 abc');
    broken.snapshot = {
      ...broken.snapshot,
      sheets: [
        sheet('Indata', [
          ['Kod', 'Plats', 'Tal'],
          ['01', 'Norr', 'Varierar'],
        ]),
      ],
    };
    expect(await recalculate(broken, [doubling], when)).toBe('look-in-the-pane');
    expect(broken.applied).toEqual([]);

    const editing = withResult('doubling 1.0.0 abc');
    editing.problem = editMode;
    expect(await recalculate(editing, [doubling], when)).toBe('look-in-the-pane');
  });
});
