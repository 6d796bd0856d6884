import type { NumberFormat } from '../language';

/** The model distribution: its tables, options, findings and sentences. */
export const distribution = {
  'distribution.title': () => 'Distribution',
  'distribution.summary': () =>
    'Shares one or more national pots between the regions, adds them up and compares per inhabitant and with last year.',

  'distribution.help.item': () => 'The name of the pot, one row a pot.',
  'distribution.help.amount': () => 'The whole national pot, in SEK.',
  'distribution.help.key': () =>
    'What the pot is shared by: a column of Regioner, a sum (A + B, 2 * A + B) or a blend (60 % A; 40 % B).',
  'distribution.help.nationalTotal': () =>
    'The whole national count of the key, if Regioner holds only some of those that share. Leave blank otherwise.',
  'distribution.help.code': () => 'County code, such as 23.',
  'distribution.help.region': () => 'The name of the region.',
  'distribution.help.population': () => 'Inhabitants, for SEK per inhabitant and rank.',
  'distribution.help.previous': () => 'What the region received last year, in SEK.',
  'distribution.help.ranked': () =>
    'ja (yes) or nej (no): whether the region takes part in the ranking. Gotland is usually left out.',
  'distribution.help.counts': () =>
    'Add any number of columns of counts; their headings can be used in a key.',

  'distribution.option.rounding': () => 'Rounding',
  'distribution.option.rounding.help': () =>
    'Standard rounds each amount by itself. Exact sum gives whole kronor that add up to the pot.',
  'distribution.option.rounding.standard': () => 'Standard, each amount by itself',
  'distribution.option.rounding.exact': () => 'Exact sum in whole kronor',
  'distribution.option.ownRegion': () => 'Own region',
  'distribution.option.ownRegion.help': () =>
    'The region highlighted in the table and in the sentence.',
  'distribution.option.rankDirection': () => 'Place 1 has',
  'distribution.option.rankDirection.help': () => 'Which end of the list is place 1.',
  'distribution.option.rankDirection.descending': () => 'most per inhabitant',
  'distribution.option.rankDirection.ascending': () => 'least per inhabitant',
  'distribution.option.rankOn': () => 'Rank by',
  'distribution.option.rankOn.help': () =>
    'Unrounded kronor per inhabitant tell more regions apart than the whole kronor shown.',
  'distribution.option.rankOn.unrounded': () => 'unrounded kronor per inhabitant',
  'distribution.option.rankOn.shown': () => 'shown whole kronor per inhabitant',
  'distribution.option.year': () => 'Year',
  'distribution.option.year.help': () =>
    'The year that the sentence names, if the sheets do not say.',

  'distribution.table.distribution': () => 'Distribution',
  'distribution.table.control': () => 'Control',
  'distribution.table.ledger': () => 'Ledger of odd kronor',
  'distribution.column.case': () => 'Case',
  'distribution.column.code': () => 'Code',
  'distribution.column.region': () => 'Region',
  'distribution.column.weight': ({ pot }: { pot: string }) => `${pot}, count`,
  'distribution.column.share': ({ pot }: { pot: string }) => `${pot}, share`,
  'distribution.column.amount': ({ pot, unit }: { pot: string; unit: string }) => `${pot}, ${unit}`,
  'distribution.column.total': ({ unit }: { unit: string }) => `Total, ${unit}`,
  'distribution.column.perInhabitant': () => 'Kr per inhabitant',
  'distribution.column.rank': () => 'Rank',
  'distribution.column.previous': ({ year, unit }: { year: string; unit: string }) =>
    year ? `Actual ${year}, ${unit}` : `Previous year, ${unit}`,
  'distribution.column.difference': ({ year, unit }: { year: string; unit: string }) =>
    year ? `Difference from ${year}, ${unit}` : `Difference, ${unit}`,
  'distribution.column.differencePercent': () => 'Difference, %',
  'distribution.column.pot': () => 'Pot',
  'distribution.column.potAmount': ({ unit }: { unit: string }) => `Amount, ${unit}`,
  'distribution.column.distributed': ({ unit }: { unit: string }) => `Distributed, ${unit}`,
  'distribution.column.undistributed': ({ unit }: { unit: string }) => `Outside the table, ${unit}`,
  'distribution.column.roundingDifference': ({ unit }: { unit: string }) =>
    `Rounding difference, ${unit}`,
  'distribution.column.key': () => 'Key',
  'distribution.column.totalWeight': () => 'National count',
  'distribution.column.remainder': () => 'Remainder below one krona',
  'distribution.column.extra': () => 'Extra krona',
  'distribution.column.reason': () => 'Reason',
  'distribution.totals': () => 'Sum',
  'distribution.reason.largestRemainder': () => 'Among the largest remainders',
  'distribution.reason.smallerRemainder': () => 'Smaller remainder than those that got a krona',
  'distribution.reason.tieWonByCode': () => 'Equal remainder, the lower code got the krona',
  'distribution.reason.tieLostByCode': () => 'Equal remainder, the higher code got none',
  'distribution.chart.perInhabitant': () => 'Kronor per inhabitant',

  'distribution.note.rounding': ({ unit }: { unit: string }) =>
    unit === 'kr'
      ? 'Because of rounding, the parts may differ from the total by a krona or so (rounding difference).'
      : `Because of rounding, the parts may differ from the total in the last digit (rounding difference, ${unit}).`,
  'distribution.note.notRanked': ({ regions }: { regions: string }) =>
    `Not part of the ranking: ${regions}.`,

  'distribution.headline.total': ({ total }: { total: string }, format: NumberFormat) =>
    `SEK ${format.number(total)}`,
  'distribution.headline.perInhabitant': (
    { perInhabitant, rank, ranked }: { perInhabitant: string; rank: string; ranked: string },
    format: NumberFormat,
  ) =>
    `SEK ${format.number(perInhabitant)} per inhabitant${rank ? ` · place ${rank} of ${ranked}` : ''}`,
  'distribution.headline.noRank': () =>
    'No rank: the input holds only some of those that share in the pot.',
  'distribution.headline.difference': (
    { difference, percent, year }: { difference: string; percent: string; year: string },
    format: NumberFormat,
  ) =>
    `SEK ${format.number(difference)} from ${year || 'last year'}${
      percent ? ` (${format.number(percent)}%)` : ''
    }`,
  'distribution.sentence.region': (
    p: {
      about: string;
      region: string;
      total: string;
      year: string;
      perInhabitant: string;
      rank: string;
      ranked: string;
      direction: 'none' | 'same' | 'less' | 'more';
      difference: string;
      previousYear: string;
    },
    format: NumberFormat,
  ) => {
    const before = p.previousYear || 'last year';
    const comparison = {
      none: '',
      same: `as much as ${before}`,
      less: `SEK ${format.number(p.difference || '0')} million less than ${before}`,
      more: `SEK ${format.number(p.difference || '0')} million more than ${before}`,
    }[p.direction];
    const place = p.rank ? `place ${p.rank} of ${p.ranked}` : '';
    const second = [place, comparison].filter(Boolean).join(' and ');
    return (
      (p.about ? `${p.about}: ` : '') +
      `${p.region || 'The region'} receives SEK ${format.number(p.total)} million${p.year ? ` in ${p.year}` : ''}` +
      (p.perInhabitant ? `, SEK ${format.number(p.perInhabitant)} per inhabitant.` : '.') +
      (second ? ` That is ${second}.` : '')
    );
  },
  'distribution.sentence.overall': (
    { regions, total, pots }: { regions: string; total: string; pots: string },
    format: NumberFormat,
  ) =>
    `${regions} ${regions === '1' ? 'region has a part of' : 'regions share'} SEK ${format.number(total)} million (${pots}).`,
  'distribution.sentence.extremes': (
    p: { most: string; mostValue: string; least: string; leastValue: string },
    format: NumberFormat,
  ) =>
    `${p.most} receives most per inhabitant, SEK ${format.number(p.mostValue)}, and ${p.least} least, SEK ${format.number(p.leastValue)}.`,
  'distribution.sentence.allEqual': ({ value }: { value: string }, format: NumberFormat) =>
    `All receive the same per inhabitant, SEK ${format.number(value)}.`,

  'missing.blend': () => 'A blended key has no count in common.',
  'missing.given': () => 'The amount is given in the sheet and not calculated from a count.',
  'missing.partial': () =>
    'No rank: the input holds only some of those that share in the pot, so the place among all cannot be calculated.',
  'missing.notRanked': () => 'Not part of the ranking.',
  'missing.noPopulation': () => 'The population is missing.',
  'missing.noPrevious': () => 'The amount of last year is missing.',
  'missing.previousZero': () => 'Last year’s amount is zero, so there is no change in per cent.',
  'missing.noCode': () => 'The county code is missing.',
  'missing.otherPot': () => 'This input does not have the pot.',

  'forms-left-out': ({ count }) =>
    `The tables Poster and Regioner are used; ${count} forms in the same workbook are not.`,
  'no-pots': ({ table }) =>
    `There is nothing to share in ${table}. Write at least one row with Post, Belopp and Nyckel.`,
  'no-regions': ({ table }) =>
    `There is no region in ${table}. Write at least one row with Region and counts.`,
  'pot-amount-missing': ({ pot, cell }) =>
    `The amount of ${pot} is missing (${cell}). Write the pot in SEK or remove the row.`,
  'key-missing': ({ pot, cell, known }) =>
    `The key of ${pot} is missing (${cell}). Write what the pot is shared by; the columns are: ${known}.`,
  'key-unknown-column': (p) =>
    p.column
      ? `The key “${p.key}” (${p.cell}) names “${p.column}”, which is no column of counts in Regioner. The columns are: ${p.known}.`
      : `The key “${p.key}” (${p.cell}) lacks a column after the plus sign. The columns are: ${p.known}.`,
  'key-ambiguous-column': (p) =>
    `The key “${p.key}” (${p.cell}) names “${p.column}”, which heads several columns. Give the columns different headings.`,
  'key-blend-sum': (p, format: NumberFormat) =>
    `The shares in the key “${p.key}” (${p.cell}) are ${format.number(p.percent)} % together. They should be 100 %.`,
  'key-blend-part': (p) =>
    `The part “${p.part}” of the key “${p.key}” (${p.cell}) lacks its share. Write for example 60 % Folkmängd; 40 % Antal.`,
  'blend-with-national-total': ({ pot, cell }) =>
    `Riket totalt (${cell}) cannot be used for ${pot}, which has a blended key: each part has its own sum. Remove the number or split the pot into several rows.`,
  'count-missing': (p) =>
    `${p.column} is missing for ${p.region} (${p.cell}). Fill it in or remove the row.`,
  'population-missing': ({ region, cell }) =>
    `The population of ${region} is missing (${cell}). SEK per inhabitant and rank are not calculated for it.`,
  'population-not-positive': ({ region, cell }) =>
    `The population of ${region} (${cell}) is zero. Write the number of inhabitants, or leave the cell blank if it is not known.`,
  'negative-weight': ({ region, pot, cell }) =>
    `${region} has a negative count in the key of ${pot} (${cell}). Correct the count; it cannot be below zero.`,
  'weights-sum-to-zero': ({ pot, cell }) =>
    `${pot} cannot be shared: the counts in the key (${cell}) are zero together. Fill in the counts or choose another key.`,
  'above-national-total': (p, format: NumberFormat) =>
    `The rows of ${p.pot} are ${format.number(p.sum)} together, more than Riket totalt ${format.number(p.nationalTotal)} (${p.cell}). Correct Riket totalt or the counts.`,
  'region-twice': ({ region, cell, earlier }) =>
    `${region} stands twice (${earlier} and ${cell}). Remove one of the rows.`,
  'region-unknown': (p) =>
    `“${p.region}” (${p.cell}) is no known region. ${
      p.nearest === undefined
        ? 'Check the spelling'
        : `Did you mean ${p.nearest}? If so, correct it`
    }; the row counts all the same.`,
  'regions-missing': (p) =>
    `${p.count} of ${p.all} regions stand in ${p.table}; these are missing: ${p.absent}. Their part is shared by the others unless Riket totalt is filled in.`,
  'form-pot-without-key': (p) =>
    `The pot ${p.pot} (${p.cell}) lacks the county's and the country's counts, and the amount is not given either. Fill in the counts in the form ${p.form}.`,
  'counts-differ-from-sum': (p, format: NumberFormat) =>
    `${p.label} is ${format.number(p.value)} (${p.cell}), but ${p.counts} is ${format.number(p.counted)}. The calculation uses ${format.number(p.value)}; correct what is wrong.`,
  'rank-missing-partial': ({ table }) =>
    `No rank${table ? ` for “${table}”` : ''}: the input holds only some of those that share in the pot, so the place among all cannot be calculated.`,
  'published-rank': ({ rank, cell }) =>
    `The sheet says rank ${rank} (${cell}). It cannot be checked without the other regions' numbers.`,
  'published-rounding': (p, format: NumberFormat) =>
    `${p.label} is ${format.number(p.printed)} in the sheet (${p.cell}) and ${format.number(p.calculated)} as calculated: a rounding, not an error.`,
  'published-differs': (p, format: NumberFormat) =>
    `${p.label} is ${format.number(p.printed)} in the sheet (${p.cell}) but ${format.number(p.calculated)} as calculated. Check the numbers in the sheet.`,
} satisfies typeof import('../sv/distribution').distribution;
