import type { NumberFormat } from '../language';

/** The model distribution: its tables, options, findings and sentences. */
export const distribution = {
  'distribution.title': () => 'Fördelning',
  'distribution.summary': () =>
    'Fördelar en eller flera nationella potter mellan regionerna, summerar dem och jämför per invånare och med föregående år.',

  'distribution.help.item': () => 'Pottens namn, en rad per pott.',
  'distribution.help.amount': () => 'Hela potten i riket, i kronor.',
  'distribution.help.key': () =>
    'Vad potten fördelas efter: en kolumn i Regioner, en summa (A + B, 2 * A + B) eller en blandning (60 % A; 40 % B).',
  'distribution.help.nationalTotal': () =>
    'Rikets hela antal enligt nyckeln, om tabellen Regioner bara har en del av dem som delar på potten. Lämna annars tomt.',
  'distribution.help.code': () => 'Länskod, till exempel 23.',
  'distribution.help.region': () => 'Regionens namn.',
  'distribution.help.population': () => 'Antal invånare, för kronor per invånare och rang.',
  'distribution.help.previous': () => 'Vad regionen fick förra året, i kronor.',
  'distribution.help.ranked': () =>
    'ja eller nej: om regionen ska vara med i rangordningen. Gotland brukar lämnas utanför.',
  'distribution.help.counts': () =>
    'Lägg till hur många kolumner med antal som helst; rubriken kan användas i en nyckel.',

  'distribution.option.rounding': () => 'Avrundning',
  'distribution.option.rounding.help': () =>
    'Vanlig avrundning rundar varje belopp för sig. Exakt summa ger hela kronor som tillsammans är potten.',
  'distribution.option.rounding.standard': () => 'Vanlig, varje belopp för sig',
  'distribution.option.rounding.exact': () => 'Exakt summa i hela kronor',
  'distribution.option.ownRegion': () => 'Egen region',
  'distribution.option.ownRegion.help': () => 'Regionen som lyfts fram i tabellen och i meningen.',
  'distribution.option.rankDirection': () => 'Plats 1 har',
  'distribution.option.rankDirection.help': () => 'Vilken ände av listan som är plats 1.',
  'distribution.option.rankDirection.descending': () => 'mest per invånare',
  'distribution.option.rankDirection.ascending': () => 'minst per invånare',
  'distribution.option.rankOn': () => 'Rangordna efter',
  'distribution.option.rankOn.help': () =>
    'Oavrundade kronor per invånare skiljer fler åt än de hela kronor som visas.',
  'distribution.option.rankOn.unrounded': () => 'oavrundade kronor per invånare',
  'distribution.option.rankOn.shown': () => 'visade hela kronor per invånare',
  'distribution.option.year': () => 'År',
  'distribution.option.year.help': () => 'Året som meningen nämner, om bladen inte säger det.',

  'distribution.table.distribution': () => 'Fördelning',
  'distribution.table.control': () => 'Kontroll',
  'distribution.table.ledger': () => 'Liggare över udda kronor',
  'distribution.column.case': () => 'Underlag',
  'distribution.column.code': () => 'Kod',
  'distribution.column.region': () => 'Region',
  'distribution.column.weight': ({ pot }: { pot: string }) => `${pot}, antal`,
  'distribution.column.share': ({ pot }: { pot: string }) => `${pot}, andel`,
  'distribution.column.amount': ({ pot, unit }: { pot: string; unit: string }) => `${pot}, ${unit}`,
  'distribution.column.total': ({ unit }: { unit: string }) => `Totalt, ${unit}`,
  'distribution.column.perInhabitant': () => 'Kr per invånare',
  'distribution.column.rank': () => 'Rang',
  'distribution.column.previous': ({ year, unit }: { year: string; unit: string }) =>
    year ? `Utfall ${year}, ${unit}` : `Föregående år, ${unit}`,
  'distribution.column.difference': ({ year, unit }: { year: string; unit: string }) =>
    year ? `Differens mot ${year}, ${unit}` : `Differens, ${unit}`,
  'distribution.column.differencePercent': () => 'Differens, %',
  'distribution.column.pot': () => 'Pott',
  'distribution.column.potAmount': ({ unit }: { unit: string }) => `Belopp, ${unit}`,
  'distribution.column.distributed': ({ unit }: { unit: string }) => `Fördelat, ${unit}`,
  'distribution.column.undistributed': ({ unit }: { unit: string }) => `Utanför tabellen, ${unit}`,
  'distribution.column.roundingDifference': ({ unit }: { unit: string }) =>
    `Avrundningsdifferens, ${unit}`,
  'distribution.column.key': () => 'Nyckel',
  'distribution.column.totalWeight': () => 'Antal i riket',
  'distribution.column.remainder': () => 'Rest under en krona',
  'distribution.column.extra': () => 'Extra krona',
  'distribution.column.reason': () => 'Skäl',
  'distribution.totals': () => 'Summa',
  'distribution.reason.largestRemainder': () => 'Bland de största resterna',
  'distribution.reason.smallerRemainder': () => 'Mindre rest än de som fick en krona',
  'distribution.reason.tieWonByCode': () => 'Lika rest, lägre kod fick kronan',
  'distribution.reason.tieLostByCode': () => 'Lika rest, högre kod fick ingen krona',
  'distribution.chart.perInhabitant': () => 'Kronor per invånare',

  'distribution.note.rounding': ({ unit }: { unit: string }) =>
    unit === 'kr'
      ? 'På grund av avrundning kan summan av delarna skilja sig från totalen med någon krona (avrundningsdifferens).'
      : `På grund av avrundning kan summan av delarna skilja sig från totalen i sista siffran (avrundningsdifferens, ${unit}).`,
  'distribution.note.notRanked': ({ regions }: { regions: string }) =>
    `Ingår inte i rangordningen: ${regions}.`,

  'distribution.headline.total': ({ total }: { total: string }, format: NumberFormat) =>
    `${format.number(total)} kr`,
  'distribution.headline.perInhabitant': (
    { perInhabitant, rank, ranked }: { perInhabitant: string; rank: string; ranked: string },
    format: NumberFormat,
  ) =>
    `${format.number(perInhabitant)} kr per invånare${rank ? ` · plats ${rank} av ${ranked}` : ''}`,
  'distribution.headline.noRank': () =>
    'Rang saknas: underlaget har bara en del av dem som delar på potten.',
  'distribution.headline.difference': (
    { difference, percent, year }: { difference: string; percent: string; year: string },
    format: NumberFormat,
  ) =>
    `${format.number(difference)} kr mot ${year || 'föregående år'}${
      percent ? ` (${format.number(percent)} %)` : ''
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
    const before = p.previousYear || 'föregående år';
    const comparison = {
      none: '',
      same: `lika mycket som ${before}`,
      less: `${format.number(p.difference || '0')} mkr mindre än ${before}`,
      more: `${format.number(p.difference || '0')} mkr mer än ${before}`,
    }[p.direction];
    const place = p.rank ? `plats ${p.rank} av ${p.ranked}` : '';
    const second = [place, comparison].filter(Boolean).join(' och ');
    return (
      (p.about ? `${p.about}: ` : '') +
      `${p.region || 'Regionen'} får ${format.number(p.total)} mkr${p.year ? ` år ${p.year}` : ''}` +
      (p.perInhabitant ? `, ${format.number(p.perInhabitant)} kr per invånare.` : '.') +
      (second ? ` Det är ${second}.` : '')
    );
  },
  'distribution.sentence.overall': (
    { regions, total, pots }: { regions: string; total: string; pots: string },
    format: NumberFormat,
  ) =>
    `${regions} ${regions === '1' ? 'region får del av' : 'regioner delar på'} ${format.number(total)} mkr (${pots}).`,
  'distribution.sentence.extremes': (
    p: { most: string; mostValue: string; least: string; leastValue: string },
    format: NumberFormat,
  ) =>
    `Mest per invånare får ${p.most}, ${format.number(p.mostValue)} kr, och minst ${p.least}, ${format.number(p.leastValue)} kr.`,
  'distribution.sentence.allEqual': ({ value }: { value: string }, format: NumberFormat) =>
    `Alla får lika mycket per invånare, ${format.number(value)} kr.`,

  'missing.blend': () => 'En blandad nyckel har inget gemensamt antal.',
  'missing.given': () => 'Beloppet är givet i bladet och inte räknat ur ett antal.',
  'missing.partial': () =>
    'Rang saknas: underlaget har bara en del av dem som delar på potten, så platsen bland alla går inte att räkna.',
  'missing.notRanked': () => 'Ingår inte i rangordningen.',
  'missing.noPopulation': () => 'Folkmängd saknas.',
  'missing.noPrevious': () => 'Belopp för föregående år saknas.',
  'missing.previousZero': () => 'Föregående års belopp är noll, så ändringen i procent saknas.',
  'missing.noCode': () => 'Länskod saknas.',
  'missing.otherPot': () => 'Potten finns inte i det här underlaget.',

  'forms-left-out': ({ count }: { count: string }) =>
    `Tabellerna Poster och Regioner används; ${count} formulär i samma arbetsbok gör det inte.`,
  'no-pots': ({ table }: { table: string }) =>
    `Det finns ingen post att fördela i ${table}. Skriv minst en rad med Post, Belopp och Nyckel.`,
  'no-regions': ({ table }: { table: string }) =>
    `Det finns ingen region i ${table}. Skriv minst en rad med Region och antal.`,
  'pot-amount-missing': ({ pot, cell }: { pot: string; cell: string }) =>
    `Belopp saknas för ${pot} (${cell}). Fyll i pottens belopp i kronor eller ta bort raden.`,
  'key-missing': ({ pot, cell, known }: { pot: string; cell: string; known: string }) =>
    `Nyckel saknas för ${pot} (${cell}). Skriv vad potten fördelas efter; kolumnerna är: ${known}.`,
  'key-unknown-column': (p: {
    pot: string;
    key: string;
    cell: string;
    known: string;
    column: string;
  }) =>
    p.column
      ? `Nyckeln ”${p.key}” (${p.cell}) nämner ”${p.column}”, som inte är en kolumn med antal i Regioner. Kolumnerna är: ${p.known}.`
      : `Nyckeln ”${p.key}” (${p.cell}) saknar en kolumn efter plustecknet. Kolumnerna är: ${p.known}.`,
  'key-ambiguous-column': (p: {
    pot: string;
    key: string;
    cell: string;
    known: string;
    column: string;
  }) =>
    `Nyckeln ”${p.key}” (${p.cell}) nämner ”${p.column}”, som är rubrik för flera kolumner. Ge kolumnerna olika rubriker.`,
  'key-blend-sum': (
    p: { pot: string; key: string; cell: string; known: string; percent: string },
    format: NumberFormat,
  ) =>
    `Andelarna i nyckeln ”${p.key}” (${p.cell}) är ${format.number(p.percent)} % tillsammans. De ska vara 100 %.`,
  'key-blend-part': (p: { pot: string; key: string; cell: string; known: string; part: string }) =>
    `Delen ”${p.part}” i nyckeln ”${p.key}” (${p.cell}) saknar sin andel. Skriv till exempel 60 % Folkmängd; 40 % Antal.`,
  'blend-with-national-total': ({ pot, cell }: { pot: string; cell: string }) =>
    `Riket totalt (${cell}) går inte att använda för ${pot}, som har en blandad nyckel: varje del har sin egen summa. Ta bort talet eller dela upp potten i flera rader.`,
  'count-missing': (p: { column: string; region: string; cell: string }) =>
    `${p.column} saknas för ${p.region} (${p.cell}). Fyll i den eller ta bort raden.`,
  'population-missing': ({ region, cell }: { region: string; cell: string }) =>
    `Folkmängd saknas för ${region} (${cell}). Kronor per invånare och rang räknas inte för den.`,
  'population-not-positive': ({ region, cell }: { region: string; cell: string }) =>
    `Folkmängden för ${region} (${cell}) är noll. Skriv antalet invånare, eller lämna cellen tom om det inte är känt.`,
  'negative-weight': ({ region, pot, cell }: { region: string; pot: string; cell: string }) =>
    `${region} har ett negativt antal i nyckeln för ${pot} (${cell}). Rätta antalet; det kan inte vara under noll.`,
  'weights-sum-to-zero': ({ pot, cell }: { pot: string; cell: string }) =>
    `${pot} går inte att fördela: antalen i nyckeln (${cell}) är noll tillsammans. Fyll i antalen eller välj en annan nyckel.`,
  'above-national-total': (
    p: { pot: string; sum: string; nationalTotal: string; cell: string },
    format: NumberFormat,
  ) =>
    `Raderna för ${p.pot} är ${format.number(p.sum)} tillsammans, mer än Riket totalt ${format.number(p.nationalTotal)} (${p.cell}). Rätta Riket totalt eller antalen.`,
  'region-twice': ({ region, cell, earlier }: { region: string; cell: string; earlier: string }) =>
    `${region} står två gånger (${earlier} och ${cell}). Ta bort den ena raden.`,
  'region-unknown': (p: { region: string; cell: string; nearest?: string }) =>
    `”${p.region}” (${p.cell}) är ingen känd region. ${
      p.nearest === undefined ? 'Kontrollera stavningen' : `Menade du ${p.nearest}? Rätta i så fall`
    }; raden räknas ändå med.`,
  'regions-missing': (p: { count: string; all: string; absent: string; table: string }) =>
    `${p.count} av ${p.all} regioner finns i ${p.table}; dessa saknas: ${p.absent}. Deras del fördelas på de andra om inte Riket totalt är ifyllt i Poster.`,
  'form-pot-without-key': (p: { pot: string; cell: string; form: string }) =>
    `Potten ${p.pot} (${p.cell}) saknar länets och rikets antal, och beloppet är inte heller givet. Fyll i antalen i formuläret ${p.form}.`,
  'counts-differ-from-sum': (
    p: { counts: string; counted: string; label: string; value: string; cell: string },
    format: NumberFormat,
  ) =>
    `${p.label} är ${format.number(p.value)} (${p.cell}), men ${p.counts} är ${format.number(p.counted)}. Beräkningen använder ${format.number(p.value)}; rätta det som är fel.`,
  'rank-missing-partial': ({ table }: { table: string }) =>
    `Rang saknas${table ? ` för ”${table}”` : ''}: underlaget har bara en del av dem som delar på potten, så platsen bland alla går inte att räkna.`,
  'published-rank': ({ rank, cell }: { rank: string; cell: string }) =>
    `Bladet anger rang ${rank} (${cell}). Den går inte att kontrollera utan de andra regionernas tal.`,
  'published-rounding': (
    p: { label: string; printed: string; calculated: string; cell: string },
    format: NumberFormat,
  ) =>
    `${p.label} är ${format.number(p.printed)} i bladet (${p.cell}) och ${format.number(p.calculated)} enligt beräkningen: en avrundning, inget fel.`,
  'published-differs': (
    p: { label: string; printed: string; calculated: string; cell: string },
    format: NumberFormat,
  ) =>
    `${p.label} är ${format.number(p.printed)} i bladet (${p.cell}) men ${format.number(p.calculated)} enligt beräkningen. Kontrollera talen i bladet.`,
};
