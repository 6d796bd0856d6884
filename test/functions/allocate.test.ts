import { allocate } from '../../src/functions/allocate';
import { inLanguage } from '../../src/messages/texts';

const inSwedish = inLanguage('sv');

const sentence = (...args: Parameters<typeof allocate>): string => {
  const allocation = allocate(...args);
  return allocation.ok ? JSON.stringify(allocation.parts) : inSwedish(allocation.problem);
};

describe('RK.FÖRDELA', () => {
  it('shares whole kronor with an exact sum', () => {
    expect(allocate(100, [[1], [1], [1]])).toEqual({ ok: true, parts: [[34], [33], [33]] });
  });

  it('answers a row for a row and a column for a column', () => {
    expect(sentence(10, [[1, 3]])).toBe('[[3,7]]');
    expect(sentence(10, [[1], [3]])).toBe('[[3],[7]]');
  });

  it('takes a single cell as the whole list', () => {
    expect(sentence(10, [[5]])).toBe('[[10]]');
    expect(sentence(10, 5)).toBe('[[10]]');
  });

  it('takes the decimals that the user wrote, not those of the double', () => {
    expect(sentence(30, [[0.1 + 0.2], [0.3], [0.3]])).toBe('[[10],[10],[10]]');
  });

  it('gives one region its part of the nation: the refugee pot 2020 for Jämtland', () => {
    expect(sentence(600_000_000, [[4192]], 293_006)).toBe('[[8584125]]');
  });

  it('gives nothing to a weight of zero', () => {
    expect(sentence(10, [[0], [1]])).toBe('[[0],[10]]');
  });

  it('shares a negative amount like its opposite', () => {
    expect(sentence(-100, [[1], [1], [1]])).toBe('[[-34],[-33],[-33]]');
  });

  it.each([
    [
      'Beloppet ska vara ett tal i hela kronor; avrunda det eller rätta cellen.',
      10.5,
      [[1]],
      undefined,
    ],
    [
      'Beloppet ska vara ett tal i hela kronor; avrunda det eller rätta cellen.',
      'tio',
      [[1]],
      undefined,
    ],
    [
      'Vikterna ska stå i en kolumn eller en rad; markera bara en kolumn eller en rad.',
      10,
      [
        [1, 2],
        [3, 4],
      ],
      undefined,
    ],
    [
      'Vikt nummer 2 i listan är tom; fyll i cellen, eller skriv 0 om inget ska tilldelas.',
      10,
      [[1], ['']],
      undefined,
    ],
    [
      'Vikt nummer 2 i listan är tom; fyll i cellen, eller skriv 0 om inget ska tilldelas.',
      10,
      [[1], [null]],
      undefined,
    ],
    [
      'Vikt nummer 1 i listan är inget tal; skriv ett tal i cellen.',
      10,
      [['Varierar'], [1]],
      undefined,
    ],
    ['Vikt nummer 1 i listan är inget tal; skriv ett tal i cellen.', 10, [[true], [1]], undefined],
    [
      'Vikt nummer 2 i listan är negativ; vikter ska vara noll eller större.',
      10,
      [[1], [-1]],
      undefined,
    ],
    [
      'Vikterna summerar till noll; minst en vikt ska vara större än noll.',
      10,
      [[0], [0]],
      undefined,
    ],
    ['Vikternas summa är större än riket; rätta riket eller vikterna.', 10, [[3], [3]], 5],
    ['Riket ska vara ett tal större än noll; rätta det eller utelämna det.', 10, [[3]], 0],
    ['Riket ska vara ett tal större än noll; rätta det eller utelämna det.', 10, [[3]], 'fem'],
  ])('refuses: %s', (expected, amount, weights, national) => {
    expect(sentence(amount, weights, national)).toBe(expected);
  });
});
