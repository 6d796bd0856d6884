import type { NumberFormat } from '../language';

/** The model frames: its tables, options, findings and sentences. */
export const frames = {
  'frames.title': () => 'Budgetramar',
  'frames.summary': () =>
    'Räknar fram nämndernas ramar år för år ur basår, index och beslutade förändringar, håller dem mot tryckta ramar och kontrollerar omdisponeringar parvis.',

  'frames.help.board': () => 'Nämnden eller styrelsen, en rad var.',
  'frames.help.short': () => 'Nämndens förkortning, som får användas i Ramförändringar: RS, HSN.',
  'frames.help.index': () =>
    'Vad ramen räknas upp med: namnet på en kolumn i Index, en egen procentsats (2,0 %), eget (en kolumn i Index med nämndens namn) eller ingen.',
  'frames.help.frames': () =>
    'En kolumn per år med årtal i rubriken. Det första året är basåret; senare år är tryckta ramar att jämföra med.',
  'frames.help.change.board': () => 'Nämnden som ändras, med namn eller förkortning.',
  'frames.help.change.item': () => 'Vad förändringen gäller.',
  'frames.help.change.amount': () =>
    'Beloppet, med minus när ramen minskar. Tomt om det inte är känt.',
  'frames.help.change.from': () => 'Första året.',
  'frames.help.change.to': () =>
    'Sista året för en tillfällig förändring. Tomt om den är permanent.',
  'frames.help.change.type': () =>
    'inprioritering, omdisponering, permanentning, teknisk eller något eget. Rader av typen varav räknas inte.',
  'frames.help.change.counterparty': () => 'Den andra nämnden i en omdisponering.',
  'frames.help.change.decision': () => 'Beslutets beteckning, till exempel RS/1222/2018.',
  'frames.help.index.year': () => 'Året som index gäller.',
  'frames.help.index.shares': () => 'En kolumn per index, i procent: LPIK inkl. läkemedel (%).',

  'frames.option.startFrom': () => 'Varje år utgår från',
  'frames.option.startFrom.help': () =>
    'Den beräknade ramen för året före, eller den tryckta där det finns en.',
  'frames.option.startFrom.calculated': () => 'beräknad ram',
  'frames.option.startFrom.printed': () => 'tryckt ram',
  'frames.option.board': () => 'Nämnd i bryggan',
  'frames.option.board.help': () => 'Namn eller förkortning. Tomt för alla nämnder tillsammans.',
  'frames.option.year': () => 'År i bryggan',
  'frames.option.year.help': () => 'Året som bryggan går till. Tomt för det första efter basåret.',

  'frames.table.frames': () => 'Ramar per nämnd och år',
  'frames.table.totals': () => 'Alla nämnder',
  'frames.table.bridge': ({ board, year }: { board: string; year: string }) =>
    `Bryggan till ${year} för ${board === '' ? 'alla nämnder' : board}`,
  'frames.table.bridges': () => 'Bryggor per nämnd och år',
  'frames.table.reallocations': () => 'Omdisponeringar mellan nämnder',
  'frames.table.ending': () => 'Tillfälliga förändringar som upphör',

  'frames.column.board': () => 'Nämnd',
  'frames.column.year': () => 'År',
  'frames.column.base': ({ unit }: { unit: string }) => `Ram året före, ${unit}`,
  'frames.column.indexation': ({ unit }: { unit: string }) => `Uppräkning, ${unit}`,
  'frames.column.changes': ({ unit }: { unit: string }) => `Förändringar, ${unit}`,
  'frames.column.frame': ({ unit }: { unit: string }) => `Beräknad ram, ${unit}`,
  'frames.column.printed': ({ unit }: { unit: string }) => `Tryckt ram, ${unit}`,
  'frames.column.unexplained': ({ unit }: { unit: string }) => `Oförklarat, ${unit}`,
  'frames.column.from': () => 'Från',
  'frames.column.to': () => 'Till',
  'frames.column.item': () => 'Post',
  'frames.column.amount': ({ unit }: { unit: string }) => `Belopp, ${unit}`,
  'frames.column.counterpart': ({ unit }: { unit: string }) => `Motpartens belopp, ${unit}`,
  'frames.column.verdict': () => 'Omdöme',
  'frames.column.step': () => 'Steg',
  'frames.column.stands': ({ unit }: { unit: string }) => `Stapeln står på, ${unit}`,
  'frames.column.rise': ({ unit }: { unit: string }) => `Upp, ${unit}`,
  'frames.column.fall': ({ unit }: { unit: string }) => `Ned, ${unit}`,
  'frames.column.lastYear': () => 'Sista år',

  'frames.step.base': () => 'Ram året före',
  'frames.step.indexation': () => 'Uppräkning',
  'frames.step.ended': ({ item }: { item: string }) => `Upphör: ${item}`,
  'frames.step.temporaryEnded': () => 'Tillfälligt som upphör',
  'frames.step.untyped': () => 'Övriga förändringar',
  'frames.step.frame': () => 'Beräknad ram',
  'frames.step.unexplained': () => 'Oförklarat',
  'frames.step.printed': () => 'Tryckt ram',

  'frames.verdict.matched': () => 'stämmer',
  'frames.verdict.differs': () => 'beloppen skiljer sig',
  'frames.verdict.noCounterpart': () => 'motpost saknas',
  'frames.verdict.noCounterparty': () => 'motpart saknas',
  'frames.verdict.noAmount': () => 'belopp saknas',
  'frames.unnamed': () => 'ej angiven',
  'frames.between': (p: { item: string; one: string; other: string }) =>
    `${p.item} (${p.one} och ${p.other || 'ej angiven'})`,

  'frames.note.calculated': () =>
    'Inom ett år räknas ramen upp först, sedan läggs årets förändringar till. Tillfälliga förändringar räknas inte upp. Varje år utgår från den beräknade ramen, så det oförklarade är samlat sedan basåret.',
  'frames.note.printed': () =>
    'Inom ett år räknas ramen upp först, sedan läggs årets förändringar till. Tillfälliga förändringar räknas inte upp. Varje år utgår från den tryckta ramen där den finns, så det oförklarade är årets eget.',

  'frames.missing.noIndex': () =>
    'Index saknas för året eller ett tidigare år, så ramen går inte att räkna.',
  'frames.missing.notPrinted': () => 'Ingen tryckt ram finns för året.',
  'frames.missing.noPrice': () => 'Raden har inget belopp.',
  'frames.missing.noCounterpart': () => 'Den andra nämnden har ingen motsvarande rad.',
  'frames.value-only.checked': () =>
    'Vilken rad som är motpost avgörs av nämnd, belopp, år och ord, vilket ingen cellformel kan.',

  'frames.no-base-year': ({ table }: { table: string }) =>
    `Ingen kolumn i ${table} har ett årtal i rubriken. Skriv till exempel Budget 2026 över basårets ramar.`,
  'frames.year-twice': (p: { year: string; headings: string; cells: string }) =>
    `Två kolumner gäller ${p.year}: ${p.headings} (${p.cells}). Ta bort den ena eller ändra årtalet i rubriken.`,
  'frames.no-years': ({ year }: { year: string }) =>
    `Det finns inget år att räkna efter basåret ${year}. Lägg till Index, en kolumn med ett senare år eller en förändring som börjar senare.`,
  'frames.no-boards': ({ table }: { table: string }) =>
    `Det finns ingen nämnd i ${table}. Skriv minst en rad med Nämnd och ram.`,
  'frames.board-twice': (p: { board: string; cell: string; earlier: string }) =>
    `${p.board} står två gånger (${p.earlier} och ${p.cell}). Ta bort den ena raden.`,
  'frames.frame-missing': (p: { board: string; heading: string; cell: string }) =>
    `${p.heading} saknas för ${p.board} (${p.cell}). Fyll i basårets ram eller ta bort raden.`,
  'frames.index-unknown': (p: {
    index: string;
    board: string;
    cell: string;
    known: string;
    nearest?: string;
  }) =>
    `Index ”${p.index}” för ${p.board} (${p.cell}) finns inte i tabellen Index. ${
      p.nearest === undefined
        ? p.known === ''
          ? 'Lägg till tabellen Index med en sådan kolumn'
          : `Kolumnerna är: ${p.known}. Välj en av dem`
        : `Menade du ${p.nearest}? Rätta i så fall`
    }, skriv en procentsats eller ingen.`,
  'frames.index-missing': (p: { index: string; year: string; board: string; cell: string }) =>
    `${p.index} saknas för ${p.year}${p.cell === '' ? '' : ` (${p.cell})`}. ${p.board} räknas inte från det året; fyll i procentsatsen.`,
  'frames.index-year-twice': ({ year, cells }: { year: string; cells: string }) =>
    `${year} står två gånger i Index (${cells}). Ta bort den ena raden.`,
  'frames.not-a-year': ({ text, cell }: { text: string; cell: string }) =>
    `”${text}” i ${cell} är inget år. Skriv ett årtal med fyra siffror, till exempel 2026.`,
  'frames.from-missing': ({ item, cell }: { item: string; cell: string }) =>
    `Från år saknas för ${item} (${cell}). Skriv det första året som förändringen gäller.`,
  'frames.ends-before-it-begins': (p: { item: string; from: string; to: string; cell: string }) =>
    `${p.item} slutar ${p.to} (${p.cell}) men börjar ${p.from}. Rätta ett av åren.`,
  'frames.board-unknown': (p: { board: string; cell: string; known: string; nearest?: string }) =>
    `”${p.board}” (${p.cell}) är ingen nämnd i Ramar. ${
      p.nearest === undefined ? `Nämnderna är: ${p.known}.` : `Menade du ${p.nearest}?`
    } Rätta namnet eller lägg till nämnden.`,
  'frames.amount-missing': (p: { item: string; board: string; cell: string }) =>
    `${p.item} för ${p.board} har inget belopp (${p.cell}) och räknas inte med. Fyll i beloppet när det är känt.`,
  'frames.of-which': ({ item, cell }: { item: string; cell: string }) =>
    `”${item}” (${cell}) är en del av en annan rad och räknas inte en gång till.`,
  'frames.sum-row': ({ item, cell }: { item: string; cell: string }) =>
    `”${item}” (${cell}) är en summa av de andra raderna och ingen nämnd; den räknas inte med.`,
  'frames.begins-later': (p: { item: string; from: string; last: string; cell: string }) =>
    `${p.item} börjar ${p.from} (${p.cell}), efter det sista året ${p.last}, och räknas inte med.`,
  'frames.bridge-year-unknown': ({ year, known }: { year: string; known: string }) =>
    `Bryggan kan inte gå till ${year}. Åren är: ${known}.`,
  'frames.bridge-board-unknown': (p: { board: string; known: string; nearest?: string }) =>
    `Valet board: ”${p.board}” är ingen nämnd i Ramar. ${
      p.nearest === undefined ? `Nämnderna är: ${p.known}.` : `Menade du ${p.nearest}?`
    }`,
  'frames.no-pair': (p: {
    item: string;
    board: string;
    other: string;
    verdict: 'differs' | 'noCounterpart' | 'noCounterparty';
  }) => {
    if (p.verdict === 'noCounterparty') {
      return `Omdisponeringen ${p.item} hos ${p.board} nämner ingen motpart. Skriv den andra nämnden under Motpart.`;
    }
    return p.verdict === 'differs'
      ? `Omdisponeringen ${p.item} mellan ${p.board} och ${p.other} har olika belopp. Rätta det som är fel.`
      : `Omdisponeringen ${p.item} hos ${p.board} har ingen motpost hos ${p.other}. Lägg till den eller rätta motparten.`;
  },

  'frames.sentence.year': (
    p: { year: string; frame: string; unit: string },
    format: NumberFormat,
  ) => `Ramarna för ${p.year} är ${format.number(p.frame)} ${p.unit} tillsammans.`,
  'frames.sentence.yearAgainstPrinted': (
    p: { year: string; frame: string; printed: string; unexplained: string; unit: string },
    format: NumberFormat,
  ) =>
    `Ramarna för ${p.year} är ${format.number(p.frame)} ${p.unit} enligt underlaget och ${format.number(p.printed)} i tryck; ${format.number(p.unexplained)} ${p.unit} är oförklarat.`,
  'frames.sentence.noYear': ({ year }: { year: string }) =>
    `Ramarna för ${year} går inte att räkna: index saknas för minst en nämnd.`,
  'frames.sentence.pairs': ({ matched, pairs }: { matched: string; pairs: string }) =>
    `Av ${pairs} omdisponeringar har ${matched} sin motpost hos den andra nämnden.`,

  'step.frames-indexation': ({
    operands,
    result,
  }: {
    operands: readonly string[];
    result: string;
  }) => {
    const [base, ...others] = operands;
    const index = others.at(-1);
    const temporary = others.slice(0, -1);
    return temporary.length === 0
      ? `Uppräkning: ${base} × ${index} = ${result}`
      : `Uppräkning: (${base} − tillfälligt ${temporary.join(' − ')}) × ${index} = ${result}`;
  },
  'step.frames-changes': ({ operands, result }: { operands: readonly string[]; result: string }) =>
    `Förändringar: ${operands.join(' + ')} = ${result}`,
  'step.frames-frame': ({ operands, result }: { operands: readonly string[]; result: string }) =>
    `Ram: ${operands.join(' + ')} = ${result}`,
  'step.frames-unexplained': ({
    operands,
    result,
  }: {
    operands: readonly string[];
    result: string;
  }) => `Oförklarat: tryckt ${operands.join(' − beräknad ')} = ${result}`,
};
