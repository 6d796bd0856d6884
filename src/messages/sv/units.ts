/** Units as they stand in a heading or after a number. */
export const units = {
  'unit.none': () => '',
  'unit.number': () => '',
  'unit.kr': () => 'kr',
  'unit.tkr': () => 'tkr',
  'unit.mkr': () => 'mkr',
  'unit.kr/person': () => 'kr/inv',
  'unit.persons': () => 'personer',
  'unit.weight': () => 'antal',
  'unit.percent': () => '%',
  'unit.date': () => 'datum',
  'unit.days': () => 'dagar',
  'unit.rank': () => 'plats',
};
