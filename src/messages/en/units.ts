/** Units as they stand in a heading or after a number. */
export const units = {
  'unit.none': () => '',
  'unit.number': () => '',
  'unit.kr': () => 'SEK',
  'unit.tkr': () => 'SEK thousand',
  'unit.mkr': () => 'SEK million',
  'unit.kr/person': () => 'SEK/inh.',
  'unit.persons': () => 'persons',
  'unit.weight': () => 'count',
  'unit.percent': () => '%',
  'unit.date': () => 'date',
  'unit.days': () => 'days',
  'unit.rank': () => 'place',
};
