import { CFB, utils, write } from '@e965/xlsx';
import { inLanguage } from '../../../src/messages/texts';
import { createPackage, fileWorkbook, readContent } from '../../../src/workbook/xlsx';
import { zipped } from './packageParts';
import { richPackage, richParts } from './richPackage';

const inWords = inLanguage('sv');

async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const opened = fileWorkbook(bytes);
  const outcome = opened.ok ? await opened.value.read() : opened;
  return outcome.ok ? undefined : inWords(outcome.problem.message);
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const latin1 = (words: string): Uint8Array => Uint8Array.from(words, (c) => c.charCodeAt(0));

function compoundFile(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, name, new Uint8Array(5000));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
}

const small = createPackage({
  sheets: [{ name: 'Indata', cells: [{ row: 0, column: 0, value: 'Post' }] }],
  names: [],
});

describe('a file that cannot be used says why in one sentence', () => {
  const old = write(utils.book_new(utils.aoa_to_sheet([[1]])), {
    type: 'array',
    bookType: 'biff8',
  });
  const binary = write(utils.book_new(utils.aoa_to_sheet([[1]])), {
    type: 'array',
    bookType: 'xlsb',
  });
  const openDocument = write(utils.book_new(utils.aoa_to_sheet([[1]])), {
    type: 'array',
    bookType: 'ods',
  });
  const random = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + 7) % 256);

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /^Filen är tom/],
    ['random bytes', random, /^Filen är ingen Excelarbetsbok/],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ\n'), /^Filen är en PDF/],
    ['a CSV', utf8('Kod;Region\n01;Region Jämtland Härjedalen\n'), /^Filen är en textfil/],
    [
      'an older CSV',
      latin1('Kod;Region\n01;Region J\u00e4mtland H\u00e4rjedalen\n'),
      /^Filen är en textfil/,
    ],
    ['a UTF-16 text', Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0x6f, 0), /^Filen är en textfil/],
    ['an encrypted workbook', compoundFile('/EncryptionInfo', '/EncryptedPackage'), /lösenord/],
    ['an old workbook', new Uint8Array(old), /\.xls;/],
    ['an old document', compoundFile('/WordDocument'), /^Filen är ingen Excelarbetsbok/],
    ['a broken compound file', compoundFile('/Workbook').subarray(0, 300), /^Filen är skadad/],
    ['a binary workbook', new Uint8Array(binary), /\(\.xlsb\)/],
    ['an OpenDocument sheet', new Uint8Array(openDocument), /\(\.ods\)/],
    ['another zip', zipped({ 'brev.txt': 'hej' }), /^Filen är ingen Excelarbetsbok/],
    ['half a workbook', small.subarray(0, small.length / 2), /^Filen är skadad/],
    ['an empty zip', zipped({}), /^Filen är ingen Excelarbetsbok/],
    [
      'a workbook part that is no XML',
      richPackage({ 'xl/workbook.xml': '<x:workbook><x:sheets>' }),
      /delen xl\/workbook\.xml/,
    ],
    [
      'a workbook without worksheets',
      richPackage({
        'xl/workbook.xml': String(richParts['xl/workbook.xml']).replace(/<x:sheet [^>]*>/g, ''),
      }),
      /^Arbetsboken har inga kalkylblad/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const problem = await problemOf(bytes);
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(/^[^.]*(\.(xls|xlsx|xlsb|ods|xml)\b[^.]*)*\.$/);
    expect(readContent(bytes).ok).toBe(false);
  });

  it('a sheet missing from the package or with a byte changed', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = richParts;
    expect(await problemOf(zipped(parts))).toMatch(/delen xl\/worksheets\/sheet1\.xml/);
    const bytes = richPackage();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 200;
    bytes[at] = (bytes[at] as number) ^ 0xff;
    expect(await problemOf(bytes)).toMatch(/^Filen är skadad/);
  });

  it('a Word document', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const document = zipped({
      '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      '_rels/.rels': String(richParts['_rels/.rels']).replace('xl/workbook', 'word/document'),
      'word/document.xml': '<document/>',
    });
    expect(await problemOf(document)).toMatch(/^Filen är ingen Excelarbetsbok/);
  });

  it('a file that claims to unpack to more than the limit, before it is unpacked', async () => {
    const bytes = declaring(small, 'xl/worksheets/sheet1.xml', 3_000_000_000);
    expect(await problemOf(bytes)).toMatch(
      /^Arbetsboken är 3\s001 MB uppackad och gränsen är 400 MB; spara bladen/,
    );
  });

  it('a file that unpacks to more than it claims', async () => {
    const bytes = declaring(small, 'xl/worksheets/sheet1.xml', 10);
    expect(await problemOf(bytes)).toMatch(/^Filen är skadad/);
  });

  it('values strewn over more cells than can be looked through', async () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const sheet = String(richParts['xl/worksheets/sheet2.xml']).replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${rows.join('')}</sheetData>`,
    );
    expect(await problemOf(richPackage({ 'xl/worksheets/sheet2.xml': sheet }))).toMatch(
      /^Värdena i bladet Dolt är spridda över 24\s576\s000 celler och gränsen är 20\s000\s000;/,
    );
  });

  it('an address that no sheet has', async () => {
    const sheet = String(richParts['xl/worksheets/sheet2.xml']).replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>',
    );
    expect(await problemOf(richPackage({ 'xl/worksheets/sheet2.xml': sheet }))).toMatch(
      /delen xl\/worksheets\/sheet2\.xml/,
    );
  });
});

/** The same zip, its directory saying another unpacked size of one entry. */
function declaring(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const at = new TextDecoder('latin1').decode(bytes).lastIndexOf(name);
  view.setUint32(at - 46 + 24, size, true);
  return changed;
}
