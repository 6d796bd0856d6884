import type { Years } from './printedSheet';
import { seededRandom } from './seededRandom';

/** A board of an invented region, all amounts in thousands, costs below zero. */
export interface Board {
  readonly name: string;
  readonly incomes: readonly Group[];
  readonly costs: readonly Group[];
  readonly depreciation: Years;
  readonly investments: readonly Line[];
}

export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly label: string;
  readonly values: Years;
}

export const yearCount = 12;

const incomeKinds = ['Avgifter', 'Såld vård', 'Bidrag', 'Hyresintäkter'];
const costKinds = [
  ...['Personal', 'Köpt vård', 'Läkemedel', 'Material'],
  ...['Lokaler', 'Resor', 'It-tjänster', 'Transporter'],
];
const places = ['Åre', 'Berg', 'Bräcke', 'Härjedalen', 'Krokom', 'Ragunda', 'Strömsund'];
const further = places.map((place) => `${place}, övrigt`);

/** So many boards with lines of the same words, each of its own size, repeatable. */
export function inventedBoards(count: number): readonly Board[] {
  const random = seededRandom(2020);
  return Array.from({ length: count }, (_, index): Board => {
    const size = 300 * 1.2 ** index;
    const years = (sign: 1 | -1): Years => {
      const first = sign * size * (1 + 9 * random());
      const growth = 1.01 + 0.03 * random();
      return Array.from({ length: yearCount }, (__, year) =>
        Math.round(first * growth ** year * (0.98 + 0.04 * random())),
      );
    };
    const group = (name: string, labels: readonly string[], sign: 1 | -1): Group => ({
      name,
      lines: labels.map((label) => ({ label: `${name} ${label}`, values: years(sign) })),
    });
    return {
      name: `Nämnd ${index + 1}`,
      incomes: incomeKinds.map((name) => group(name, places.slice(0, 5), 1)),
      costs: costKinds.map((name) => group(name, [...places, ...further], -1)),
      depreciation: years(-1),
      investments: Array.from({ length: 32 }, (__, at) => ({
        label: `Projekt ${index + 1}.${at + 1}`,
        values: years(1),
      })),
    };
  });
}
