/** Cells and ranges as addresses; a sentence names the first few and counts the rest. */
interface Cells {
  readonly cells: readonly string[];
}

/** The traps of spreadsheets that are told before anything is calculated. */
export const traps = {
  'trap-range-short': (p: Cells & { cell: string; range: string }) =>
    `Formeln i ${p.cell} summerar ${p.range} men inte ${listed(p.cells)}, som ser ut att höra dit. Utvidga området i formeln om ${p.cells.length === 1 ? 'cellen' : 'cellerna'} ska räknas med.`,
  'trap-total-short': (p: { heading: string; cell: string; leftOut: string }) =>
    `Summan under ${p.heading} i ${p.cell} är summan av alla rader utom ${p.leftOut}. Räkna med raden i summan, eller ta bort den ur tabellen.`,
  'trap-text-among-numbers': (p: Cells & { heading: string }) =>
    `Kolumnen ${p.heading} blandar tal med tal som är text (${listed(p.cells)}). De räknas med här, men Excels egna summor hoppar över dem; gör om texten till tal.`,
  'trap-unit-jump': (p: Cells & { heading: string; comparedTo: string | null; larger: boolean }) =>
    `${p.heading} i ${listed(p.cells)} är omkring 1 000 gånger ${p.larger ? 'större' : 'mindre'} än kolumnens övriga tal${p.comparedTo === null ? '' : ` i förhållande till ${p.comparedTo}`}. Kontrollera att talet står i samma enhet som de andra.`,
  'trap-formula-overwritten': (p: Cells) =>
    `I ${listed(p.cells)} står ett inskrivet tal där cellerna ovanför och nedanför har en formel. Kopiera formeln dit om talet inte ska vara ett undantag.`,
  'trap-circular': (p: Cells) =>
    p.cells.length === 1
      ? `Formeln i ${p.cells[0]} räknar med sin egen cell (cirkelreferens), så värdet går inte att lita på. Rätta formelns område.`
      : `Formlerna i ${listed(p.cells)} räknar med varandra i en cirkel, så värdena går inte att lita på. Rätta den formel som pekar fel.`,
  'trap-volatile': (p: Cells & { functions: readonly string[] }) =>
    `${listed(p.cells)} använder ${listed(p.functions.map(inSwedish))} och får nya värden av sig ${p.cells.length === 1 ? 'själv' : 'själva'}. Skriv in värdet om resultatet ska gå att räkna om likadant.`,
  'trap-untraceable': (p: Cells & { functions: readonly string[] }) =>
    `${listed(p.cells)} använder ${listed(p.functions.map(inSwedish))}, så det syns inte vilka celler värdet kommer från. Hänvisa direkt till cellerna, eller kontrollera värdet.`,
};

/** The functions as the Swedish Excel calls them. */
const swedishNames: Readonly<Record<string, string>> = {
  NOW: 'NU',
  TODAY: 'IDAG',
  RAND: 'SLUMP',
  RANDBETWEEN: 'SLUMP.MELLAN',
  RANDARRAY: 'SLUMPMATRIS',
  OFFSET: 'FÖRSKJUTNING',
  INDIRECT: 'INDIREKT',
};

const inSwedish = (name: string): string => swedishNames[name] ?? name;

/** At most so many cells are named. */
const mostNamed = 4;

function listed(words: readonly string[]): string {
  const named = words.length > mostNamed ? words.slice(0, mostNamed - 1) : words;
  const last = words.length > named.length ? `${words.length - named.length} till` : undefined;
  const all = last === undefined ? named : [...named, last];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} och ${all.at(-1)}`;
}
