import {
  findMunicipality,
  municipalities,
  nearestMunicipality,
} from '../../../src/core/parameters/municipalities';
import { findRegion } from '../../../src/core/parameters/regions';

test('every municipality has a code of four digits in a county that exists', () => {
  const codes = municipalities.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const { code, county } of municipalities) {
    expect(code).toMatch(/^\d{4}$/);
    expect(findRegion(county)).toBeDefined();
  }
});

test('the eight of Jämtlands län are known', () => {
  expect(municipalities.filter(({ county }) => county === '23')).toHaveLength(8);
});

test.each([
  ['2380', '2380'],
  ['Östersund', '2380'],
  ['ÖSTERSUNDS KOMMUN', '2380'],
  ['2380 Östersund', '2380'],
  ['Åre kommun', '2321'],
  ['Bergs kommun', '2326'],
  ['Härjedalens kommun', '2361'],
  ['Bra\u0308cke', '2305'],
])('%s has the code %s', (written, code) => {
  expect(findMunicipality(written)?.code).toBe(code);
});

test('nothing else is a municipality', () => {
  for (const written of ['', 'kommun', '23', '0000', 'Östersunds', 'Jämtland']) {
    expect(findMunicipality(written)).toBeUndefined();
  }
});

test('a misspelt name has a nearest one, which is only for asking', () => {
  expect(nearestMunicipality('Östersudn')?.name).toBe('Östersund');
  expect(nearestMunicipality('Krokums kommun')?.name).toBe('Krokom');
  expect(nearestMunicipality('Malmö')).toBeUndefined();
  expect(nearestMunicipality('2381')).toBeUndefined();
});
