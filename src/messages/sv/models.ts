import type { NumberFormat } from '../language';

/** What every model says alike: of amounts and their unit, of its tables and of its options. */
export const models = {
  'amounts.option.unit': () => 'Belopp visas i',
  'amounts.option.unit.help': () => 'Enheten i resultatet. Beräkningen är alltid exakt.',
  'amounts.option.unit.kr': () => 'kronor',
  'amounts.option.unit.tkr': () => 'tusental kronor (tkr)',
  'amounts.option.unit.mkr': () => 'miljoner kronor (mkr)',

  'table-missing': (p: { table: string; tableEn: string; headings: string; found: string }) =>
    `Tabellen ${p.table} saknas: bara ${p.found} hittades. Lägg in en tabell med rubrikerna ${p.headings}, eller infoga mallen.`,
  'several-tables': (p: { table: string; used: string; others: string }) =>
    `Flera tabeller ser ut som ${p.table}. ${p.used} används; ${p.others} gör det inte.`,

  'option.amount': ({ value }: { value: string }, format: NumberFormat) =>
    `${format.number(value)} kr`,
  'option.count': ({ value }: { value: string }, format: NumberFormat) => format.number(value),

  'option-not-an-amount': (p: { key: string; text: string }) =>
    `Valet ${p.key} ska vara ett belopp, men är ”${p.text}”. Skriv till exempel 8 584 125 eller 8,6 mkr.`,
  'option-not-a-count': (p: { key: string; text: string }) =>
    `Valet ${p.key} ska vara ett antal, noll eller mer, men är ”${p.text}”. Skriv till exempel 365.`,
  'option-not-a-date': (p: { key: string; text: string }) =>
    `Valet ${p.key} ska vara ett datum, men är ”${p.text}”. Skriv till exempel 2026-12-31.`,
  'option-unknown': ({ key, known }: { key: string; known: string }) =>
    `Valet ”${key}” finns inte. Valen är: ${known}.`,
  'option-value-unknown': (p: { key: string; value: string; allowed: string }) =>
    `Valet ${p.key} kan inte vara ”${p.value}”. Möjliga värden: ${p.allowed}.`,
};
