import { fileWorkbook, readContent, type FileWorkbook } from '../../../src/workbook/xlsx';
import type { CellMark } from '../../../src/tables/cellMark';
import type { Plan } from '../../../src/tables/plan';
import { worksheetOrder } from '../../../src/workbook/xlsx/sheetLayout';
import type { Outcome } from '../../../src/workbook/port';
import { partOf, unzipped } from './packageParts';
import { planOf, renewedSheet, resultSheet } from './plans';
import { richPackage, richParts, richSheet } from './richPackage';

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A comment by a person with looks of its own, and the placeholder of a thread. */
const comments =
  `<comments xmlns="${main}"><authors><author>Kim</author><author>tc={1}</author></authors><commentList>` +
  '<comment ref="B2" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Kim:</t></r><r><t xml:space="preserve">\nkolla &amp; fråga</t></r></text></comment>' +
  '<comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment>' +
  '</commentList></comments>';
const shapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025"><v:textbox>knapp<br></v:textbox><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1030"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
const commented = richPackage({
  'xl/comments1.xml': comments,
  'xl/drawings/vmlDrawing1.vml': shapes,
});

const markAt = (sheet: string, row: number, column: number): CellMark => ({
  cell: { sheet, row, column },
  fill: '#F8CBAD',
  note: 'Regionkalkyl: 1 < 2 & så',
});

const sheet = resultSheet();
const marking = (...marks: readonly CellMark[]): Plan => ({ ...planOf(sheet), marks });
const unmarking = planOf(renewedSheet({ rows: 7, columns: 3 }));

async function written(bytes: Uint8Array, ...plans: readonly Plan[]): Promise<FileWorkbook> {
  const workbook = must(fileWorkbook(bytes));
  for (const plan of plans) must(await workbook.apply(plan));
  return workbook;
}

const apart = '\n\n––––––––––\n';

describe('marking cells in a file', () => {
  it('adds a note after one that stands, with its looks, and leaves threads and buttons alone', async () => {
    const file = await written(
      commented,
      marking(markAt('Indata', 1, 1), markAt('Indata', 2, 1), markAt('Indata', 3, 1)),
    );
    const xml = partOf(file.bytes(), 'xl/comments1.xml');
    expect(xml).toContain('<r><rPr><b/><sz val="9"/></rPr><t>Kim:</t></r>');
    expect(xml).toContain('<t>[Threaded comment]</t>');
    const { sheets } = must(readContent(file.bytes()));
    const indata = sheets.find(({ name }) => name === 'Indata')!;
    expect(indata.notes).toEqual([
      { row: 1, column: 1, text: `Kim:\nkolla & fråga${apart}Regionkalkyl: 1 < 2 & så` },
      { row: 3, column: 1, text: 'Regionkalkyl: 1 < 2 & så' },
    ]);
    const fillOf = (row: number) =>
      indata.cells.find((cell) => cell.row === row && cell.column === 1)?.style;
    // Its own number format stays.
    expect(fillOf(1)).toEqual({ fill: '#F8CBAD', numberFormat: '#,##0' });
    expect(fillOf(2)).toEqual({ fill: '#F8CBAD', numberFormat: '#,##0' });
    const vml = partOf(file.bytes(), 'xl/drawings/vmlDrawing1.vml');
    expect(vml.startsWith(shapes.slice(0, -'</xml>'.length))).toBe(true);
    expect(vml).toContain('id="_x0000_s1031"');
    expect(vml.match(/ObjectType="Note"/g)).toHaveLength(2);
  });

  it('changes no part but the sheet, its comments and shapes, the styles and the workbook', async () => {
    const file = await written(commented, marking(markAt('Indata', 1, 1)));
    const [before, after] = [unzipped(commented), unzipped(file.bytes())];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name]!, after[name]!) !== 0,
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    // Of the sheet only the one cell's look.
    expect(
      partOf(file.bytes(), 'xl/worksheets/sheet1.xml').replace(/r="B2" s="\d+"/, 'r="B2" s="1"'),
    ).toBe(richSheet);
  });

  it('gives a sheet without comments what they need, where the schema wants it', async () => {
    const file = await written(richPackage(), marking(markAt('Dolt', 1, 0)));
    const xml = partOf(file.bytes(), 'xl/worksheets/sheet2.xml');
    const links = partOf(file.bytes(), 'xl/worksheets/_rels/sheet2.xml.rels');
    expect(xml).toMatch(/<legacyDrawing xmlns:r="[^"]+" r:id="rId2"\/><\/worksheet>$/);
    expect(links).toContain(
      'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments2.xml"',
    );
    expect(links).toContain('relationships/vmlDrawing" Target="/xl/drawings/vmlDrawing2.vml"');
    const types = partOf(file.bytes(), '[Content_Types].xml');
    expect(types).toContain('PartName="/xl/comments2.xml"');
    expect(types.match(/Extension="vml"/g)).toHaveLength(1);
    expect(partOf(file.bytes(), 'xl/comments2.xml')).toContain('<author>Regionkalkyl</author>');
    const children = [...xml.matchAll(/<(dimension|sheetData|legacyDrawing)\b/g)].map(([, name]) =>
      worksheetOrder.indexOf(name!),
    );
    expect(children).toEqual([...children].sort((a, b) => a - b));
    // The file says no addresses in that sheet; the marked cell says its own.
    expect(xml).toMatch(/<c r="A2" s="\d+"><v>2<\/v><\/c>/);
  });

  it('keeps a pattern or a colour of the theme, which could not be put back, and only notes', async () => {
    const styles = String(richParts['xl/styles.xml'])
      .replace(
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>',
      )
      .replace('numFmtId="3" fontId="0" fillId="0"', 'numFmtId="3" fontId="0" fillId="1"');
    const file = await written(
      richPackage({ 'xl/styles.xml': styles }),
      marking(markAt('Indata', 1, 1)),
    );
    expect(partOf(file.bytes(), 'xl/worksheets/sheet1.xml')).toBe(richSheet);
    expect(must(readContent(file.bytes())).sheets[0]!.notes).toHaveLength(1);
  });

  it('takes marks away again when a result is written over, and leaves what the user had', async () => {
    const file = await written(
      commented,
      marking(markAt('Indata', 1, 1), markAt('Indata', 3, 1)),
      unmarking,
    );
    expect(partOf(file.bytes(), 'xl/worksheets/sheet1.xml')).toBe(richSheet);
    expect(must(readContent(file.bytes())).sheets[0]!.notes).toEqual(
      must(readContent(commented)).sheets[0]!.notes,
    );
    expect(partOf(file.bytes(), 'xl/comments1.xml')).toContain(
      comments.slice(comments.indexOf('<comment ref'), comments.indexOf('</commentList>')),
    );
    expect(partOf(file.bytes(), 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
    expect(partOf(file.bytes(), 'xl/workbook.xml')).not.toContain('.marks');
  });

  it('refuses a protected sheet by its name, and a sheet that is not there', async () => {
    const locked = richPackage({
      'xl/worksheets/sheet2.xml': String(richParts['xl/worksheets/sheet2.xml']).replace(
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1"/>',
      ),
    });
    const workbook = must(fileWorkbook(locked));
    const problem = async (plan: Plan) => {
      const outcome = await workbook.apply(plan);
      return outcome.ok ? undefined : outcome.problem.message;
    };
    expect(await problem(marking(markAt('Indata', 1, 1), markAt('Dolt', 1, 0)))).toMatchObject({
      key: 'marks-protected',
      parameters: { sheet: 'Dolt' },
    });
    expect(await problem(marking(markAt('Borta', 1, 1)))).toMatchObject({
      key: 'excel-sheet-missing',
    });
    expect(workbook.bytes()).toBe(locked);
  });
});
