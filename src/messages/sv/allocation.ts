import type { NumberFormat } from '../language';
import { listed } from './listed';
import type { StepParts } from './steps';

/** The model allocation: its tables, options, findings, steps and sentences. */
export const allocation = {
  'allocation.title': () => 'Intern fördelning',
  'allocation.summary': () =>
    'Fördelar ett belopp som regionen har fått på behov och kostnadsställen: fasta belopp, andelar av hela beloppet och en rad som tar resten.',

  'allocation.help.need': () => 'Vad pengarna ska gå till, en rad per behov.',
  'allocation.help.clarification': () => 'Mer om behovet, om det behövs.',
  'allocation.help.responsible': () => 'Verksamheten som ansvarar; summeras i en egen tabell.',
  'allocation.help.costCentre': () =>
    'Kostnadsställe. Skriv det som text om det börjar med en nolla.',
  'allocation.help.amount': () =>
    'Ett belopp i kronor, en andel av hela beloppet (25 %) eller ordet Rest på en rad.',
  'allocation.help.share': () => 'Andel av hela beloppet, i stället för Belopp på samma rad.',
  'allocation.help.decision': () => 'Tidigare beslut, till exempel ett diarienummer.',

  'allocation.option.amount': () => 'Belopp att fördela',
  'allocation.option.amount.help': () =>
    'Till exempel 8 584 125 eller 8,6 mkr. Tomt: beloppet i bladet (etiketten Belopp att fördela, titeln eller summaraden).',

  'allocation.table.allocation': () => 'Intern fördelning',
  'allocation.table.perResponsible': () => 'Per ansvarig verksamhet',
  'allocation.table.perCostCentre': () => 'Per kostnadsställe',
  'allocation.column.need': () => 'Behov',
  'allocation.column.clarification': () => 'Förtydligande',
  'allocation.column.responsible': () => 'Ansvarig verksamhet',
  'allocation.column.costCentre': () => 'Kst',
  'allocation.column.share': () => 'Andel',
  'allocation.column.amount': () => 'Belopp, kr',
  'allocation.column.decision': () => 'Tidigare beslut',
  'allocation.totals': () => 'Summa',
  'allocation.note.rest': () =>
    'Raden med Rest tar det som är kvar av beloppet, avrundningen av de andra raderna inräknad.',
  'allocation.sentence.whole': (
    { amount, needs, responsible }: { amount: string; needs: number; responsible: number },
    format: NumberFormat,
  ) =>
    `${format.number(amount)} kr fördelas på ${needs} behov${
      responsible === 0
        ? ''
        : ` hos ${responsible} ${responsible === 1 ? 'verksamhet' : 'verksamheter'}`
    }.`,
  'allocation.sentence.most': (
    { responsible, amount }: { responsible: string; amount: string },
    format: NumberFormat,
  ) => `Mest får ${responsible}, ${format.number(amount)} kr.`,
  'allocation.value-only': () =>
    'Udda kronor mellan andelar går till de största resterna när ingen rad tar resten, vilket ingen cellformel kan; ändras underlaget måste resultatet skrivas på nytt med Regionkalkyl.',

  'missing.noShare': () => 'Raden har ingen andel.',
  'missing.notSaid': () => 'Står inte i underlaget.',

  'allocation-no-table': () =>
    'Tabellen Intern fördelning saknas. Lägg in en tabell med rubrikerna Behov, Ansvarig verksamhet, Kst och Belopp, eller infoga mallen.',
  'allocation-no-needs': ({ table }: { table: string }) =>
    `Det finns inget behov i ${table || 'Intern fördelning'}. Skriv minst en rad med Behov och Belopp.`,
  'allocation-nothing-claimed': ({ need, cell }: { need: string; cell: string }) =>
    `${need} har varken belopp eller andel (${cell}). Skriv ett belopp, en andel eller Rest, eller ta bort raden.`,
  'allocation-claimed-twice': (p: { need: string; amount: string; share: string }) =>
    `${p.need} har både belopp (${p.amount}) och andel (${p.share}). Ta bort det ena.`,
  'allocation-amount-missing': () =>
    'Beloppet att fördela saknas. Skriv det som valet Belopp att fördela (amount), eller i bladet med etiketten Belopp att fördela i en cell och beloppet i nästa.',
  'allocation-amounts-differ': ({ cell, other }: { cell: string; other: string }) =>
    `Beloppet att fördela står med olika tal i ${cell} och ${other}. Rätta det ena, eller skriv det som gäller som valet Belopp att fördela (amount).`,
  'allocation-amount-disagrees': (
    { amount, other, cell }: { amount: string; other: string; cell: string },
    format: NumberFormat,
  ) =>
    `${format.number(amount)} kr fördelas, men i ${cell} står ${format.number(other)} kr. Rätta det som är fel.`,
  'allocation-amount-from-rows': (
    { amount, table }: { amount: string; table: string },
    format: NumberFormat,
  ) =>
    `Inget belopp att fördela är angivet, så radernas summa ${format.number(amount)} kr (${table}) används.`,
  'allocation-amount-negative': (
    { amount, cell }: { amount: string; cell: string },
    format: NumberFormat,
  ) =>
    `Beloppet att fördela är ${format.number(amount)} kr${cell ? ` (${cell})` : ''}, men det kan inte vara negativt. Rätta beloppet.`,
  'allocation-claim-negative': ({ need, cell }: { need: string; cell: string }) =>
    `${need} är negativt (${cell}). Skriv noll eller mer; det som dras av kan inte fördelas.`,
  'allocation-several-rests': ({ first, second }: { first: string; second: string }) =>
    `Två rader tar resten (${first} och ${second}). Bara en rad kan göra det; skriv ett belopp eller en andel på den andra.`,
  'allocation-shares-above-whole': (
    { percent, cells }: { percent: string; cells: readonly string[] },
    format: NumberFormat,
  ) =>
    `Andelarna (${listed(cells)}) är ${format.number(percent)} % tillsammans, mer än hela beloppet. Sänk dem till högst 100 %.`,
  'allocation-rest-negative': (
    p: { claimed: string; amount: string; over: string; cell: string },
    format: NumberFormat,
  ) =>
    `Resten (${p.cell}) blir −${format.number(p.over)} kr: de andra raderna är ${format.number(p.claimed)} kr, mer än beloppet ${format.number(p.amount)} kr. Sänk dem eller höj beloppet.`,
  'allocation-above-amount': (
    p: { claimed: string; amount: string; over: string; cell: string },
    format: NumberFormat,
  ) =>
    `Raderna är ${format.number(p.claimed)} kr tillsammans, ${format.number(p.over)} kr mer än beloppet ${format.number(p.amount)} kr (${p.cell}). Sänk dem eller höj beloppet.`,
  'allocation-unallocated': (
    p: { claimed: string; amount: string; left: string; cell: string },
    format: NumberFormat,
  ) =>
    `${format.number(p.left)} kr är inte fördelade: raderna är ${format.number(p.claimed)} kr av ${format.number(p.amount)} kr (${p.cell}). Lägg till en rad med Rest, höj en rad eller rätta beloppet.`,
  'allocation-tie-settled': ({ winners, losers }: { winners: string; losers: string }) =>
    `Lika rester: ${winners} fick en krona och ${losers} ingen, efter lägsta kostnadsställe.`,

  'step.allocation-rest': ({ operands: [whole, ...others], result }: StepParts) =>
    others.length === 0
      ? `Rest: hela beloppet ${whole} = ${result}`
      : `Rest: ${whole} − ${others.join(' − ')} = ${result}`,
};
