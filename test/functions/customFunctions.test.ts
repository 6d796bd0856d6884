/** @jest-environment jsdom */
import { associateFunctions } from '../../src/functions/customFunctions';
import english from '../../src/functions/functions.en-US.json';
import swedish from '../../src/functions/functions.sv-SE.json';
import type { RawCell } from '../../src/tables/cell';
import { startOffice } from '../workbench/host/officeClient';

const customFunctions = { namespace: 'RK', functions: swedish.functions };

beforeAll(async () => {
  await startOffice();
  associateFunctions(() => 'sv');
});

/** What stands in the cells of column B when B1 holds the formula and column A the weights. */
async function columnB(formula: string, weights: readonly RawCell[]): Promise<RawCell[]> {
  const { store, calculation } = await startOffice({ customFunctions });
  const { id } = store.activeSheet;
  store.putCells(
    id,
    0,
    0,
    weights.map((value, row) => [{ value }, row === 0 ? { value: null, formula } : undefined]),
  );
  await calculation.settled();
  const cells = store.toContent().sheets[0]?.cells ?? [];
  return weights.map((_, row) => {
    const value = cells.find((cell) => cell.row === row && cell.column === 1)?.value ?? null;
    return typeof value === 'object' && value !== null && 'number' in value
      ? Number(value.number)
      : value;
  });
}

describe('RK.FÖRDELA in a cell, through the real client', () => {
  it('spills a column that sums to the amount', async () => {
    expect(await columnB('RK.FÖRDELA(100,A1:A3)', [1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('gives some regions their part of the nation', async () => {
    expect(await columnB('RK.FÖRDELA(600000000,A1:A1,293006)', [4192])).toEqual([8584125]);
  });

  it('is #VALUE! for weights that it refuses', async () => {
    expect(await columnB('RK.FÖRDELA(100,A1:A2)', [1, 'Varierar'])).toEqual([
      { error: '#VALUE!' },
      null,
    ]);
  });

  it('lets an error in the weights through', async () => {
    expect(await columnB('RK.FÖRDELA(100,A1:A2)', [1, { error: '#DIV/0!' }])).toEqual([
      { error: '#DIV/0!' },
      null,
    ]);
  });
});

describe('the metadata in both languages', () => {
  it('has the same ids and shapes, and names that Excel takes', () => {
    const shape = ({ functions }: typeof swedish) =>
      functions.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, ...rest }) => ({
          type,
          dimensionality,
          optional: 'optional' in rest,
        })),
      }));
    expect(shape(english as typeof swedish)).toEqual(shape(swedish));
    for (const { id, name } of [...swedish.functions, ...english.functions]) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).toMatch(/^\p{Lu}[\p{Lu}\p{N}._]{2,}$/u);
    }
  });
});
