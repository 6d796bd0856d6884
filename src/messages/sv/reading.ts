import type { DecimalText } from '../../core/amount/exact';
import type { NumberFormat } from '../language';

/** A name in both languages, as the schemas give it. */
interface Name {
  readonly sv: string;
  readonly en: string;
}

/** What is quoted from a cell, where it stands and under which heading or label. */
interface CellWords {
  readonly text: string;
  readonly cell: string;
  readonly heading: string;
}

type WrittenUnit = 'kr' | '%' | 'none';

/** What the reader says of cells, tables and files. */
export const reading = {
  'text-read-as-number': (
    p: { text: string; cell: string; value: DecimalText; unit: WrittenUnit },
    format: NumberFormat,
  ) => `Texten ”${p.text}” i ${p.cell} lästes som ${withUnit(p.value, p.unit, format)}.`,
  'bound-read-as-number': (
    p: { text: string; cell: string; value: DecimalText; unit: WrittenUnit; qualifier: string },
    format: NumberFormat,
  ) =>
    `Texten ”${p.text}” i ${p.cell} lästes som ${withUnit(p.value, p.unit, format)}; orden ”${p.qualifier}” räknas inte med.`,
  'fraction-read-as-share': (
    p: { number: DecimalText; cell: string; percent: DecimalText },
    format: NumberFormat,
  ) =>
    `Talet ${format.number(p.number)} i ${p.cell} lästes som ${format.number(p.percent)}\u00a0%, för Excel sparar procent så och mindre än en krona delas inte ut.`,
  'fraction-read-as-amount': (
    p: { number: DecimalText; cell: string; value: DecimalText },
    format: NumberFormat,
  ) =>
    `Talet ${format.number(p.number)} i ${p.cell} lästes som ${format.number(p.value)}\u00a0kr efter rubrikens enhet, inte som en andel.`,
  'share-or-amount': (
    p: { number: DecimalText; cell: string; heading: string },
    format: NumberFormat,
  ) =>
    `Talet ${format.number(p.number)} i ${p.cell} kan vara kronor eller en andel (Excel sparar 100 % som 1). Skriv andelen som text under ${p.heading}, till exempel ’100 %, eller i kolumnen Andel.`,
  'unit-from-heading': (p: { heading: string; cell: string; unit: string }) =>
    `Talen under ”${p.heading}” (${p.cell}) lästes i ${p.unit} och räknades om till kronor.`,
  'not-a-number': (p: CellWords) =>
    `”${p.text}” i ${p.cell} är inte ett tal. Skriv ett tal under ${p.heading} eller lämna cellen tom.`,
  'more-than-a-number': (p: CellWords) =>
    `”${p.text}” i ${p.cell} innehåller annat än ett tal. Skriv bara talet under ${p.heading}.`,
  'bad-grouping': (p: CellWords) =>
    `Mellanslagen i ”${p.text}” (${p.cell}) delar inte talet i tusental. Skriv talet under ${p.heading} utan mellanslag eller som 1 234.`,
  'dot-in-number': (p: CellWords) =>
    `Punkten i ”${p.text}” (${p.cell}) kan betyda tusental eller decimaler. Skriv talet under ${p.heading} med decimalkomma och utan punkt.`,
  'leading-zero': (p: CellWords) =>
    `”${p.text}” i ${p.cell} börjar med en nolla och ser ut som en kod. Skriv talet under ${p.heading} utan inledande nollor.`,
  'unclear-sign': (p: CellWords) =>
    `Det går inte att veta om ”${p.text}” i ${p.cell} är negativt. Skriv talet under ${p.heading} utan parenteser, med minustecken om det är negativt.`,
  'percent-for-amount': (p: CellWords) =>
    `”${p.text}” i ${p.cell} är i procent, men ${p.heading} ska vara ett belopp i kronor. Skriv beloppet.`,
  'amount-for-share': (p: CellWords) =>
    `”${p.text}” i ${p.cell} är i kronor, men ${p.heading} ska vara en andel i procent. Skriv andelen.`,
  'unit-for-count': (p: CellWords) =>
    `”${p.text}” i ${p.cell} har en enhet, men ${p.heading} ska vara ett antal. Skriv bara antalet.`,
  'unit-for-number': (p: CellWords) =>
    `”${p.text}” i ${p.cell} har en enhet, men ${p.heading} ska vara ett tal utan enhet. Skriv bara talet.`,
  'not-a-date': (p: CellWords) =>
    `”${p.text}” i ${p.cell} är inte en dag. Skriv ett datum under ${p.heading}, till exempel 2026-12-31, eller lämna cellen tom.`,
  'negative-count': (
    p: { value: DecimalText; cell: string; heading: string },
    format: NumberFormat,
  ) =>
    `${p.heading} i ${p.cell} är ${format.number(p.value)}, men ett antal kan inte vara negativt. Rätta talet.`,
  'excel-error': (p: { error: string; cell: string; heading: string }) =>
    `${p.heading} i ${p.cell} har felvärdet ${p.error}. Rätta formeln eller skriv värdet.`,
  'not-yes-no': (p: CellWords) =>
    `”${p.text}” i ${p.cell} är varken ja eller nej. Skriv ja eller nej under ${p.heading}.`,

  'heading-missing': (p: { heading: Name; table: Name; cell: string; found: readonly string[] }) =>
    `Rubriken ${p.heading.sv} saknas i tabellen ${p.table.sv}, vars rubrikrad börjar i ${p.cell}. Där finns ${listed(p.found)}. Lägg till kolumnen eller rätta dess rubrik.`,
  'heading-twice': (p: { heading: string; table: Name; cells: readonly string[] }) =>
    `Rubriken ${p.heading} står i ${listed(p.cells)} i tabellen ${p.table.sv}. Ta bort den ena kolumnen eller ge den en annan rubrik.`,
  'headings-alike': (p: {
    column: Name;
    table: Name;
    headings: readonly string[];
    cells: readonly string[];
  }) =>
    `Både ${quotedList(p.headings, p.cells)} kan vara kolumnen ${p.column.sv} i tabellen ${p.table.sv}. Döp om den som ska användas till ${p.column.sv}.`,
  'open-heading-twice': (p: { heading: string; cells: readonly string[] }) =>
    `Rubriken ${p.heading} står i ${listed(p.cells)}. Bara den första kolumnen används; ge den andra en annan rubrik om den också ska med.`,
  'column-of-differences': (p: { heading: string; cell: string }) =>
    `Kolumnen ${p.heading} (${p.cell}) har flera negativa tal och används därför inte som ett antal.`,
  'row-without-name': (p: {
    columns: readonly string[];
    table: Name;
    cell: string;
    row: number | string;
  }) =>
    `Rad ${p.row} i tabellen ${p.table.sv} lästes inte, för ${listedOr(p.columns)} saknas i ${p.cell}. Fyll i cellen eller ta bort raden.`,
  'column-without-name': (p: {
    columns: readonly string[];
    table: Name;
    cell: string;
    row: number | string;
  }) =>
    `Kolumn ${p.row} i tabellen ${p.table.sv} lästes inte, för ${listedOr(p.columns)} saknas i ${p.cell}. Fyll i cellen eller ta bort kolumnen.`,
  'blank-rows-inside': (p: { table: Name; rows: readonly string[] }) =>
    `Tabellen ${p.table.sv} har tomma rader inuti (rad ${listed(p.rows)}); raderna under dem lästes också.`,
  'blank-columns-inside': (p: { table: Name; columns: readonly string[] }) =>
    `Tabellen ${p.table.sv} har tomma kolumner inuti (kolumn ${listed(p.columns)}); kolumnerna efter dem lästes också.`,
  'hidden-rows-count': (p: { table: Name; rows: readonly string[]; count: number }) =>
    `${p.count === 1 ? 'Den dolda raden' : 'De dolda raderna'} ${listed(p.rows)} i tabellen ${p.table.sv} räknas med. Ta bort ${p.count === 1 ? 'raden om den' : 'raderna om de'} inte ska räknas.`,
  'hidden-form-rows': (p: { form: Name; rows: readonly string[]; count: number }) =>
    `${p.count === 1 ? 'Raden' : 'Raderna'} ${listed(p.rows)} i formuläret ${p.form.sv} ${p.count === 1 ? 'är dold men läses' : 'är dolda men läses'} med. Ta bort ${p.count === 1 ? 'den om den' : 'dem om de'} inte ska räknas.`,
  'hidden-form-columns': (p: { form: Name; columns: readonly string[]; count: number }) =>
    `${p.count === 1 ? 'Kolumnen' : 'Kolumnerna'} ${listed(p.columns)} med värden i formuläret ${p.form.sv} ${p.count === 1 ? 'är dold men läses' : 'är dolda men läses'} med. Ta bort ${p.count === 1 ? 'den om den' : 'dem om de'} inte ska räknas.`,
  'filtered-rows-count': (p: { table: Name; rows: readonly string[]; count: number }) =>
    `Filtret döljer ${p.count === 1 ? 'rad' : 'raderna'} ${listed(p.rows)} i tabellen ${p.table.sv}, men ${p.count === 1 ? 'den' : 'de'} räknas med. Kopiera de synliga raderna till ett eget blad om bara de ska räknas.`,
  'hidden-columns-count': (p: { table: Name; columns: readonly string[]; count: number }) =>
    `${p.count === 1 ? 'Den dolda kolumnen' : 'De dolda kolumnerna'} ${listed(p.columns)} i tabellen ${p.table.sv} räknas med. Ta bort ${p.count === 1 ? 'kolumnen om den' : 'kolumnerna om de'} inte ska räknas.`,
  'many-texts-read-as-numbers': (
    p: {
      heading: string;
      count: number;
      first: string;
      last: string;
      text: string;
      value: DecimalText;
      unit: WrittenUnit;
    },
    format: NumberFormat,
  ) =>
    `${format.number(String(p.count))} texter under ${p.heading} (${p.first} till ${p.last}) lästes som tal, till exempel ”${p.text}” som ${withUnit(p.value, p.unit, format)}.`,
  'values-beside-heading': (p: { heading: string; cell: string; column: string }) =>
    `Rubriken ${p.heading} (${p.cell}) står inte över sina värden; de lästes i kolumn ${p.column}.`,
  'values-below-heading': (p: { heading: string; cell: string; column: string }) =>
    `Rubriken ${p.heading} (${p.cell}) står inte på samma rad som sina värden; de lästes på rad ${p.column}.`,
  'form-more-values': (p: { cell: string; other: string }) =>
    `Formuläret har värden i flera kolumner, men bara de i samma kolumn som ${p.cell} lästes. Skriv en rubrik över varje kolumn (den andra börjar i ${p.other}) för att läsa alla.`,
  'rows-outside-area': (p: { table: Name; area: string; cell: string }) =>
    `Tabellen ${p.table.sv} slutar där området ${p.area} slutar, men i ${p.cell} tycks den fortsätta. Utvidga området om raden hör till tabellen.`,
  'columns-beside-table': (p: { table: Name; lastColumn: string; cell: string }) =>
    `Tabellen ${p.table.sv} slutar i kolumn ${p.lastColumn}, men i ${p.cell} tycks den fortsätta. Ta bort kolumnerna emellan om allt hör till samma tabell.`,
  'rows-below-table': (p: { table: Name; lastRow: number; cell: string }) =>
    `Tabellen ${p.table.sv} slutar på rad ${p.lastRow}, men i ${p.cell} tycks den fortsätta. Ta bort raderna emellan om allt hör till samma tabell.`,
  'unit-above-table': (p: { text: string; cell: string; table: Name }) =>
    `Ovanför tabellen ${p.table.sv} står ”${p.text}” (${p.cell}), men beloppen lästes i kronor. Skriv enheten i kolumnens rubrik, till exempel Belopp (tkr), om den ska gälla.`,
  'empty-workbook': () =>
    'Arbetsboken är tom. Infoga ett exempel eller en tom mall, eller öppna arbetsboken med dina uppgifter.',
  'nothing-recognised': (p: {
    tables: readonly { name: Name; headings: readonly Name[] }[];
    forms: readonly { name: Name }[];
  }) =>
    `Inga uppgifter kändes igen i arbetsboken. ${p.tables
      .map(
        ({ name, headings }) =>
          `Tabellen ${name.sv} känns igen på rubrikerna ${listed(headings.map(({ sv }) => sv))}. `,
      )
      .join('')}${
      p.forms.length > 0
        ? `Formuläret ${listedOr(p.forms.map(({ name }) => name.sv))} behöver sina ledtexter i en kolumn och värdena till höger. `
        : ''
    }Infoga en tom mall för att se hur det ska se ut.`,
};

function withUnit(value: DecimalText, unit: WrittenUnit, format: NumberFormat): string {
  return unit === 'none' ? format.number(value) : `${format.number(value)}\u00a0${unit}`;
}

function listed(words: readonly string[], and = 'och'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const listedOr = (words: readonly string[]): string => listed(words, 'eller');

function quotedList(words: readonly string[], cells: readonly string[]): string {
  return listed(words.map((word, index) => `”${word}” (${cells[index]})`));
}
