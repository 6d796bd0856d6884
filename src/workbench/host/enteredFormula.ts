/**
 * A formula as a Swede types it, in the en-US that formulas are kept in. `;` separates arguments and `,`
 * is the decimal comma; a formula without `;` whose commas can only separate arguments is en-US already
 * and stays as it is. The commonest Swedish function names are translated; text in quotes is left alone.
 *
 * @example englishFormula('SUMMA(A1:A3;1,5)') // "SUM(A1:A3,1.5)"
 * @example englishFormula('SUM(A1:A3,B1)') // "SUM(A1:A3,B1)"
 */
export function englishFormula(formula: string): string {
  const parts = outsideQuotes(formula);
  const isSwedish = parts.some(
    ({ text, quoted }) => !quoted && (text.includes(';') || /(?<![\p{L}$\d.])\d+,\d/u.test(text)),
  );
  // `MAX(1,5)` could be either; without a Swedish word or `;` the commas then separate arguments.
  const isEnglish =
    !parts.some(({ text, quoted }) => !quoted && text.includes(';')) &&
    parts.some(({ text, quoted }) => !quoted && /\(/.test(text)) &&
    !parts.some(({ text, quoted }) => !quoted && hasSwedishName(text));
  return parts
    .map(({ text, quoted }) => {
      if (quoted) return text;
      const separated = isSwedish && !isEnglish ? withEnglishSeparators(text) : text;
      return withEnglishNames(separated);
    })
    .join('');
}

interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

/** The formula cut at its quoted texts and quoted sheet names. */
function outsideQuotes(formula: string): Part[] {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }));
}

function withEnglishSeparators(text: string): string {
  return text.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
}

function withEnglishNames(text: string): string {
  return text
    .replace(functionName, (word) => englishNames[word.toLocaleUpperCase('sv')] ?? word)
    .replace(truthValue, (word) => (/^sant$/i.test(word) ? 'TRUE' : 'FALSE'));
}

const hasSwedishName = (text: string): boolean =>
  (text.match(functionName) ?? []).some((word) => word.toLocaleUpperCase('sv') in englishNames);

const functionName = /(?<![\p{L}\p{N}_.])\p{L}[\p{L}\p{N}_.]*(?=\()/gu;
const truthValue = /(?<![\p{L}\p{N}_.!])(?:sant|falskt)(?![\p{L}\p{N}_.!(])/giu;

/** Functions by their Swedish names, where those differ. */
const englishNames: Readonly<Record<string, string>> = {
  SUMMA: 'SUM',
  'SUMMA.OM': 'SUMIF',
  'SUMMA.OMF': 'SUMIFS',
  PRODUKTSUMMA: 'SUMPRODUCT',
  PRODUKT: 'PRODUCT',
  MEDEL: 'AVERAGE',
  'MEDEL.OM': 'AVERAGEIF',
  'MEDEL.OMF': 'AVERAGEIFS',
  ANTAL: 'COUNT',
  ANTALV: 'COUNTA',
  'ANTAL.OM': 'COUNTIF',
  'ANTAL.OMF': 'COUNTIFS',
  'ANTAL.TOMMA': 'COUNTBLANK',
  OM: 'IF',
  OMFEL: 'IFERROR',
  'OM.SAKNAS': 'IFNA',
  OCH: 'AND',
  ELLER: 'OR',
  ICKE: 'NOT',
  AVRUNDA: 'ROUND',
  'AVRUNDA.UPPÅT': 'ROUNDUP',
  'AVRUNDA.NEDÅT': 'ROUNDDOWN',
  AVKORTA: 'TRUNC',
  HELTAL: 'INT',
  REST: 'MOD',
  STÖRSTA: 'LARGE',
  MINSTA: 'SMALL',
  RANG: 'RANK',
  'RANG.EKV': 'RANK.EQ',
  LETARAD: 'VLOOKUP',
  LETAKOLUMN: 'HLOOKUP',
  XLETAUPP: 'XLOOKUP',
  PASSA: 'MATCH',
  VÄLJ: 'CHOOSE',
  INDIREKT: 'INDIRECT',
  FÖRSKJUTNING: 'OFFSET',
  RAD: 'ROW',
  RADER: 'ROWS',
  KOLUMN: 'COLUMN',
  KOLUMNER: 'COLUMNS',
  FILTRERA: 'FILTER',
  SORTERA: 'SORT',
  UNIK: 'UNIQUE',
  SEKVENS: 'SEQUENCE',
  TRANSPONERA: 'TRANSPOSE',
  SAMMAN: 'CONCAT',
  SAMMANFOGA: 'CONCATENATE',
  VÄNSTER: 'LEFT',
  HÖGER: 'RIGHT',
  EXTEXT: 'MID',
  LÄNGD: 'LEN',
  RENSA: 'TRIM',
  VERSALER: 'UPPER',
  GEMENER: 'LOWER',
  'BYT.UT': 'SUBSTITUTE',
  ERSÄTT: 'REPLACE',
  HITTA: 'FIND',
  SÖK: 'SEARCH',
  TEXTNUM: 'VALUE',
  DATUM: 'DATE',
  IDAG: 'TODAY',
  NU: 'NOW',
  ÅR: 'YEAR',
  MÅNAD: 'MONTH',
  DAG: 'DAY',
  ÄRTOM: 'ISBLANK',
  ÄRTAL: 'ISNUMBER',
  ÄRTEXT: 'ISTEXT',
  ÄRFEL: 'ISERROR',
  ÄRSAKNAD: 'ISNA',
  ROT: 'SQRT',
  'UPPHÖJT.TILL': 'POWER',
};
