import { findRegion, nearestRegion, regions } from '../../../src/core/parameters/regions';

test('there are 21 regions with codes of their own in order, and all but Gotland are ranked', () => {
  const codes = regions.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(regions).toHaveLength(21);
  expect(regions.filter(({ ranked }) => !ranked).map(({ name }) => name)).toEqual([
    'Region Gotland',
  ]);
  expect(new Set(regions.map(({ letters }) => letters)).size).toBe(21);
});

test.each([
  '23',
  '23L',
  '23 Jämtlands län',
  'Jämtlands läns landsting',
  'Jämtland',
  'Jämtlands',
  'Jämtlands län',
  'JÄMTLANDS LÄN',
  'Region Jämtland Härjedalen',
  'Region Jämtland-Härjedalen',
  'Jämtland Härjedalen',
  'Jämtland\u00a0 Härjedalen',
  'Ja\u0308mtlands la\u0308n',
  'Z',
  'z',
])('%s is Region Jämtland Härjedalen', (written) => {
  expect(findRegion(written)).toMatchObject({ code: '23', shortName: 'Jämtland Härjedalen' });
});

test.each([
  ['1', '01'],
  ['AB', '01'],
  ['Stockholm', '01'],
  ['Södermanland', '04'],
  ['Sörmland', '04'],
  ['Region Jönköpings län', '06'],
  ['Jönköping', '06'],
  ['Region Kalmar', '08'],
  ['Västra Götaland', '14'],
  ['VGR', '14'],
  ['Västra Götalandsregionen', '14'],
  ['Dalarnas län', '20'],
  ['Örebro län', '18'],
])('%s has the code %s', (written, code) => {
  expect(findRegion(written)?.code).toBe(code);
});

test('every region is found by each of its own names', () => {
  for (const region of regions) {
    const { code, letters, county, name, shortName } = region;
    for (const written of [code, letters, county, name, shortName]) {
      expect(findRegion(written)).toBe(region);
    }
  }
});

test('nothing else is a region', () => {
  for (const written of [
    '',
    ' ',
    '-',
    'Region',
    'Län',
    '02',
    '00',
    'Riket',
    'Jämtlan',
    'Q',
    '123',
  ]) {
    expect(findRegion(written)).toBeUndefined();
  }
});

test.each([
  ['Jämtlan', '23'],
  ['Jämtlnads län', '23'],
  ['Region Jämtland Herjedalen', '23'],
  ['Vesterbotten', '24'],
  ['Norbotten', '25'],
  ['Västra Gotaland', '14'],
  ['Regin Skåne', '12'],
  ['Upsala', '03'],
])('%s was probably meant to be %s', (written, code) => {
  expect(findRegion(written)).toBeUndefined();
  expect(nearestRegion(written)?.code).toBe(code);
});

test('what is no misspelt region has no nearest one', () => {
  for (const written of ['', 'Riket', 'Malmö', 'Regionstyrelsen', '26', 'Q', 'Nordbottnen län x']) {
    expect(nearestRegion(written)).toBeUndefined();
  }
});
