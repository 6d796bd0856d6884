import { read } from '@e965/xlsx';
import { fileWorkbook, type FileWorkbook } from '../../../src/workbook/xlsx';
import { worksheetOrder } from '../../../src/workbook/xlsx/sheetLayout';
import { readArchive } from '../../../src/workbook/xlsx/zip/zipArchive';
import type { Plan } from '../../../src/tables/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/port';
import { partOf, unzipped, zipped } from './packageParts';
import { number, planOf, renewedSheet, resultSheet, text } from './plans';
import { richPackage, richParts } from './richPackage';

const opened = (bytes: Uint8Array): FileWorkbook => {
  const outcome = fileWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
};

async function snapshot(workbook: FileWorkbook): Promise<WorkbookSnapshot> {
  const outcome = await workbook.read();
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function written(bytes: Uint8Array, ...plans: readonly Plan[]): Promise<FileWorkbook> {
  const workbook = opened(bytes);
  for (const plan of plans) {
    const outcome = await workbook.apply(plan);
    if (!outcome.ok) throw new Error(outcome.problem.message.key);
  }
  return workbook;
}

const problemOf = async (workbook: FileWorkbook, plan: Plan) => {
  const outcome = await workbook.apply(plan);
  return outcome.ok ? undefined : outcome.problem;
};

describe('reading a workbook file', () => {
  it('gives values, cached results, errors and texts where they stand, and says what is hidden', async () => {
    const { sheets, results } = await snapshot(opened(richPackage()));
    expect(sheets).toEqual([
      {
        sheet: 'Indata',
        tables: [
          {
            name: 'T',
            area: { sheet: 'Indata', top: 0, left: 0, rows: 4, columns: 3 },
            totalsRow: false,
          },
        ],
        names: [
          { name: 'Folkmängd', area: { sheet: 'Indata', top: 1, left: 1, rows: 3, columns: 1 } },
        ],
        visible: true,
        top: 0,
        left: 0,
        rows: [
          ['Region', 'Folkmängd'],
          ['Region Gotland', 59686, 119372],
          [' Region Jämtland 😀', 131269, 262538],
          ['Region Skåne', 1344689, 2689378, true],
          [],
          [{ error: '#DIV/0!' }, null, 'ab'],
        ],
        formulas: [
          [],
          [null, null, '=B2*2'],
          [null, null, '=B3*2'],
          [null, null, '=B4*2'],
          [],
          [null, null, '="a"&"b"'],
        ],
      },
      { sheet: 'Dolt', visible: false, top: 0, left: 0, rows: [[1, 'utan adresser'], [2]] },
    ]);
    expect(results).toEqual([]);
  });

  it('does not believe a used range that is larger than the cells', async () => {
    const lone =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="C1048576"><v>7</v></c></row></sheetData></worksheet>';
    const { sheets } = await snapshot(opened(richPackage({ 'xl/worksheets/sheet2.xml': lone })));
    expect(sheets[1]).toEqual({
      sheet: 'Dolt',
      visible: false,
      top: 1_048_575,
      left: 2,
      rows: [[7]],
    });
  });
});

describe('writing a result into a file', () => {
  const touched = [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ];

  it('leaves every other part byte for byte, even as it was compressed', async () => {
    const before = richPackage();
    const after = (await written(before, planOf(resultSheet()))).bytes();
    const parts = unzipped(after);
    for (const [path, content] of Object.entries(unzipped(before))) {
      if (!touched.includes(path)) expect(parts[path]).toEqual(content);
    }
    expect(Object.keys(parts).filter((path) => !(path in richParts))).toEqual([
      'xl/worksheets/sheet3.xml',
    ]);
    const packedBytes = (bytes: Uint8Array, name: string) =>
      (readArchive(bytes) as readonly { name: string; data: Uint8Array }[]).find(
        (entry) => entry.name === name,
      )?.data;
    expect(packedBytes(after, 'xl/vbaProject.bin')).toEqual(
      packedBytes(before, 'xl/vbaProject.bin'),
    );
  });

  it('speaks the language of the package: prefixes, unique ids, the kind of workbook it is', async () => {
    const bytes = (await written(richPackage(), planOf(resultSheet()))).bytes();
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).toMatch(
      /<x:sheet name="Fördelning" sheetId="10" rel:id="rId10"\/><\/x:sheets>/,
    );
    expect(workbook).toContain(
      '<x:definedName name="_Regionkalkyl.distribution.1" comment="distribution 1.0 a1b2c3" hidden="1">\'Fördelning\'!$A$1:$C$7</x:definedName>',
    );
    expect(workbook).toContain(
      '<x:definedName name="_xlnm.Print_Titles" localSheetId="3">\'Fördelning\'!$4:$4</x:definedName>',
    );
    expect(workbook.indexOf('</x:definedNames>')).toBeLessThan(workbook.indexOf('<x:calcPr'));
    expect(partOf(bytes, '[Content_Types].xml')).toContain('sheet.macroEnabled.main+xml');
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet3.xml"');
  });

  it('orders the parts of the sheet as the schema wants', async () => {
    const bytes = (await written(richPackage(), planOf(resultSheet()))).bytes();
    const sheet = partOf(bytes, 'xl/worksheets/sheet3.xml');
    const places = worksheetOrder.map((name) => sheet.search(new RegExp(`<${name}[ />]`)));
    const present = places.filter((place) => place >= 0);
    expect(present.length).toBeGreaterThanOrEqual(8);
    expect(present).toEqual([...present].sort((a, b) => a - b));
  });

  it('reads back as it was planned, and knows its own result again', async () => {
    const workbook = await written(richPackage(), planOf(resultSheet()));
    const { sheets, results } = await snapshot(opened(workbook.bytes()));
    expect(sheets[2]?.rows).toEqual([
      ['Fördelning av välfärdsmiljarderna 2020'],
      ['Region Jämtland Härjedalen får 35,3 mkr.'],
      [],
      ['Region', 'Andel', 'Totalt, kr'],
      ['Region Gotland', 0.0058, 8584125],
      ['Region Jämtland Härjedalen', 0.0143, 35318211],
      ['Summa', null, 43902336],
    ]);
    expect(results).toEqual([
      {
        name: '_Regionkalkyl.distribution.1',
        comment: 'distribution 1.0 a1b2c3',
        range: { sheet: 'Fördelning', top: 0, left: 0, rows: 7, columns: 3 },
      },
    ]);
  });

  it('is read alike by a library that knows nothing of us', async () => {
    const bytes = (await written(richPackage(), planOf(resultSheet()))).bytes();
    const book = read(bytes, { type: 'array', cellNF: true });
    expect(book.SheetNames).toEqual(['Indata', 'Diagram & mer', 'Dolt', 'Fördelning']);
    const sheet = book.Sheets['Fördelning'];
    expect(sheet?.['B6']).toMatchObject({ t: 'n', v: 0.0143, z: '0.00%', w: '1.43%' });
    expect(sheet?.['C6']).toMatchObject({ t: 'n', v: 35318211, z: '#,##0', w: '35,318,211' });
  });

  it('writes decimals digit for digit and never lets a text become a formula', async () => {
    const hostile = ['=1+1', '+46', '-5', '@SUM(A1)', '\tx', '\rx', "'citat", '#REF!', '_x0041_'];
    const cells = [[number('12345678901234567890.123456789'), ...hostile.map(text)]];
    const workbook = await written(richPackage(), planOf(resultSheet({ cells, styles: [] })));
    const sheet = partOf(workbook.bytes(), 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<v>12345678901234567890.123456789</v>');
    expect(sheet).not.toMatch(/<f>/);
    const { sheets } = await snapshot(workbook);
    expect(sheets[2]?.rows[0]?.slice(1)).toEqual(hostile);
  });

  it('makes a styles part where the workbook has none', async () => {
    const { 'xl/styles.xml': _, ...parts } = richParts;
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rId3"[^>]*>/,
      '',
    );
    const bytes = zipped({ ...parts, 'xl/_rels/workbook.xml.rels': links });
    const after = (await written(bytes, planOf(resultSheet()))).bytes();
    expect(partOf(after, 'xl/styles.xml')).toContain('<fgColor rgb="FFE8F1FA"/>');
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  });

  it('adds styles to those there are, in the font of the workbook, once', async () => {
    const two = resultSheet({
      target: { kind: 'new', name: 'Igen' },
      mark: { name: '_Regionkalkyl.distribution.2', comment: 'x' },
    });
    const once = (await written(richPackage(), planOf(resultSheet()))).bytes();
    const twice = (await written(richPackage(), planOf(resultSheet()), planOf(two))).bytes();
    const styles = partOf(once, 'xl/styles.xml');
    expect(styles).toContain('<font><b/><sz val="14"/><color theme="1"/><name val="Arial"/>');
    expect(styles).toContain('<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    expect(styles.match(/<xf /g)?.length).toBe(
      1 + Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]),
    );
    expect(partOf(twice, 'xl/styles.xml')).toBe(styles);
  });

  it('refuses a sheet that is there, whatever its case, and then changes nothing', async () => {
    const bytes = richPackage();
    const workbook = opened(bytes);
    const taken = resultSheet({ target: { kind: 'new', name: 'INDATA' } });
    const problem = await problemOf(workbook, planOf(resultSheet(), taken));
    expect(problem?.message).toEqual({
      key: 'excel-sheet-exists',
      parameters: { sheet: 'Indata' },
    });
    expect(workbook.bytes()).toBe(bytes);
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a[b', "'a", 'a:b'])(
    'refuses the sheet name "%s"',
    async (name) => {
      const plan = planOf(resultSheet({ target: { kind: 'new', name } }));
      expect((await problemOf(opened(richPackage()), plan))?.message.key).toBe(
        'file-sheet-name-refused',
      );
    },
  );

  it.each(["Anna's & <blad>", 'Sum"ma"', '_x0041_', '2020', 'Ö😀', 'a!b,c'])(
    'writes and finds again the sheet %s',
    async (name) => {
      const sheet = resultSheet({ target: { kind: 'new', name } });
      const { sheets, results } = await snapshot(await written(richPackage(), planOf(sheet)));
      expect(sheets.at(-1)?.sheet).toBe(name);
      expect(results[0]?.range.sheet).toBe(name);
    },
  );

  it('refuses what Excel would refuse: locked structure, a text longer than a cell', async () => {
    const locked = String(richParts['xl/workbook.xml']).replace(
      '<x:bookViews>',
      '<x:workbookProtection lockStructure="1"/><x:bookViews>',
    );
    const workbook = opened(richPackage({ 'xl/workbook.xml': locked }));
    expect((await problemOf(workbook, planOf(resultSheet())))?.message.key).toBe(
      'excel-protected-workbook',
    );
    const long = resultSheet({ cells: [[null, text('x'.repeat(32_768))]] });
    const problem = await problemOf(opened(richPackage()), planOf(long));
    expect(problem).toMatchObject({
      message: { key: 'file-text-too-long' },
      cell: { sheet: 'Fördelning', row: 0, column: 1 },
    });
  });
});

describe('replacing an earlier result', () => {
  const first = planOf(resultSheet());
  const shorter = resultSheet().cells.slice(0, 5);

  /** What a user puts beside and below our result, with a formula of their own inside it. */
  async function withUsersCells(change: (sheet: string) => string): Promise<Uint8Array> {
    const bytes = (await written(richPackage(), first)).bytes();
    const path = 'xl/worksheets/sheet3.xml';
    return zipped({ ...unzipped(bytes), [path]: change(partOf(bytes, path)) });
  }

  const beside = (sheet: string): string =>
    sheet
      .replace(/(<row r="5">.*?)<\/row>/, '$1<c r="F5"><v>99</v></c></row>')
      .replace(
        '</sheetData>',
        '<row r="9"><c r="A9" t="inlineStr"><is><t>Egen not</t></is></c></row></sheetData><conditionalFormatting sqref="F5"><cfRule type="cellIs" priority="1"/></conditionalFormatting>',
      );

  it('clears only its own cells and keeps what the user put around them', async () => {
    const workbook = await written(
      await withUsersCells(beside),
      planOf(renewedSheet({ rows: 7, columns: 3 }, { cells: shorter })),
    );
    const { sheets, results } = await snapshot(workbook);
    expect(sheets[2]?.rows.slice(3)).toEqual([
      ['Region', 'Andel', 'Totalt, kr'],
      ['Region Gotland', 0.0058, 8584125, null, null, 99],
      [],
      [],
      [],
      ['Egen not'],
    ]);
    expect(results).toHaveLength(1);
    expect(results[0]?.range.rows).toBe(5);
    const sheet = partOf(workbook.bytes(), 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<conditionalFormatting sqref="F5">');
  });

  it('written twice is the same sheet', async () => {
    const once = await written(richPackage(), first);
    const twice = await written(
      once.bytes(),
      planOf(renewedSheet({ rows: 7, columns: 3 })),
      planOf(renewedSheet({ rows: 7, columns: 3 })),
    );
    const part = 'xl/worksheets/sheet3.xml';
    expect(partOf(twice.bytes(), part)).toBe(partOf(once.bytes(), part));
    expect(partOf(twice.bytes(), 'xl/styles.xml')).toBe(partOf(once.bytes(), 'xl/styles.xml'));
    expect(partOf(twice.bytes(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('stops where a larger result would cover a cell of the user', async () => {
    const bytes = await withUsersCells(beside);
    const workbook = opened(bytes);
    const wider = resultSheet().cells.map((row) => [...row, number('1'), number('2'), number('3')]);
    const problem = await problemOf(
      workbook,
      planOf(renewedSheet({ rows: 7, columns: 3 }, { cells: wider })),
    );
    expect(problem).toMatchObject({
      message: { key: 'excel-cell-in-the-way', parameters: { cell: 'Fördelning!F5' } },
      cell: { sheet: 'Fördelning', row: 4, column: 5 },
    });
    expect(workbook.bytes()).toBe(bytes);
  });

  it('forgets the order of calculation when a formula of the user inside it goes', async () => {
    const bytes = await withUsersCells((sheet) =>
      sheet.replace('<v>8584125</v>', '<f>1+1</f><v>2</v>'),
    );
    const after = (await written(bytes, planOf(renewedSheet({ rows: 7, columns: 3 })))).bytes();
    expect(unzipped(after)['xl/calcChain.xml']).toBeUndefined();
    expect(partOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('refuses a protected sheet, a result that has moved and one whose sheet is gone', async () => {
    const renewed = planOf(renewedSheet({ rows: 7, columns: 3 }));
    const guarded = await withUsersCells((sheet) =>
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect((await problemOf(opened(guarded), renewed))?.message.key).toBe('excel-protected-sheet');
    const other = planOf(renewedSheet({ rows: 6, columns: 3 }));
    const bytes = (await written(richPackage(), first)).bytes();
    expect((await problemOf(opened(bytes), other))?.message.key).toBe('excel-result-moved');
    expect((await problemOf(opened(richPackage()), renewed))?.message.key).toBe(
      'excel-sheet-missing',
    );
  });
});
