import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { models } from '../../src/models';
import { recogniseFor, runModel } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import { fileWorkbook } from '../../src/workbook/xlsx';

const sample = join(__dirname, '../../assets/samples/regioner-2020.xlsx');

/** The parts of a workbook that LibreOffice has opened and saved, and the pages that it prints. */
function throughLibreOffice(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'regionkalkyl-libreoffice-'));
  try {
    const file = join(folder, 'bok.xlsx');
    writeFileSync(file, bytes);
    const converted = (kind: string): Uint8Array => {
      const out = join(folder, kind);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const program = process.env['REGIONKALKYL_SOFFICE'] ?? 'soffice';
      const run = ['--headless', profile, '--convert-to', kind, '--outdir', out, file];
      spawnSync(program, run, { timeout: 90_000 });
      return new Uint8Array(readFileSync(join(out, `bok.${kind}`)));
    };
    const parts = unzipSync(converted('xlsx'));
    const pdf = Buffer.from(converted('pdf')).toString('latin1');
    return {
      part: (name: RegExp): string =>
        Object.entries(parts)
          .filter(([path]) => name.test(path))
          .map(([, content]) => strFromU8(content))
          .join('\n'),
      pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the chart and the bars of a result', () => {
  it('are understood by LibreOffice, and print with the tables on one page', async () => {
    const bytes = new Uint8Array(readFileSync(sample));
    const opened = fileWorkbook(bytes);
    const read = opened.ok ? await opened.value.read() : opened;
    if (!opened.ok || !read.ok) throw new Error('The sample cannot be read');
    const [model] = models;
    const { plan } = runModel(model!, recogniseFor(model!, inputSheets(read.value)), {
      options: { ownRegion: '23' },
      language: 'sv',
      today: '2026-11-22',
      snapshot: read.value,
    });
    const before = throughLibreOffice(bytes);
    expect((await opened.value.apply(plan!)).ok).toBe(true);
    const { part, pages } = throughLibreOffice(opened.value.bytes());

    const chart = part(/charts\/chart\d+\.xml$/);
    expect(chart).toMatch(/<c:barDir val="bar"\/>/);
    expect(chart).toMatch(/Kronor per invånare/);
    expect(chart).toMatch(/<c:f>('?)Fördelning\1!\$J\$5:\$J\$25<\/c:f>/);
    expect(chart).toMatch(/<c:orientation val="maxMin"\/>/);
    expect(part(/worksheets\/sheet\d+\.xml$/)).toMatch(/sqref="J5:J25"><cfRule type="dataBar"/);
    expect(pages).toBe(before.pages + 1);
  });
});
