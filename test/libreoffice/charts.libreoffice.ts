import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { distribution } from '../../src/models/distribution';
import type { Model } from '../../src/models/model';
import { revision } from '../../src/models/revision';
import { recogniseFor, runModel } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import { fileWorkbook } from '../../src/workbook/xlsx';

const sampleFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

/** A sample with the result of a model written beside it. */
async function withResult(
  bytes: Uint8Array,
  model: Model,
  options: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const opened = fileWorkbook(bytes);
  const read = opened.ok ? await opened.value.read() : opened;
  if (!opened.ok || !read.ok) throw new Error('The sample cannot be read');
  const { plan } = runModel(model, recogniseFor(model, inputSheets(read.value)), {
    ...{ options, language: 'sv', today: '2026-11-22', snapshot: read.value },
  });
  expect((await opened.value.apply(plan!)).ok).toBe(true);
  return opened.value.bytes();
}

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
    const bytes = sampleFile('regioner-2020');
    const before = throughLibreOffice(bytes);
    const written = await withResult(bytes, distribution, { ownRegion: '23' });
    const { part, pages } = throughLibreOffice(written);

    const chart = part(/charts\/chart\d+\.xml$/);
    expect(chart).toMatch(/<c:barDir val="bar"\/>/);
    expect(chart).toMatch(/Kronor per invånare/);
    expect(chart).toMatch(/<c:f>('?)Fördelning\1!\$J\$5:\$J\$25<\/c:f>/);
    expect(chart).toMatch(/<c:orientation val="maxMin"\/>/);
    expect(part(/worksheets\/sheet\d+\.xml$/)).toMatch(/sqref="J5:J25"><cfRule type="dataBar"/);
    expect(pages).toBe(before.pages + 1);
  });

  it('are a waterfall of what has changed between two vintages: stacked, on a base that is not seen', async () => {
    const written = await withResult(sampleFile('valfardsmiljarden-2020'), revision, {});
    const chart = throughLibreOffice(written).part(/charts\/chart\d+\.xml$/);
    expect(chart).toMatch(/<c:barDir val="col"\/>/);
    expect(chart).toMatch(/<c:grouping val="stacked"\/>/);
    expect(chart).toMatch(/<c:overlap val="100"\/>/);
    const series = chart.split('<c:ser>').slice(1);
    expect(series).toHaveLength(3);
    const [base, rise, fall] = series as [string, string, string];
    expect(base).toMatch(/<c:spPr>\s*<a:noFill\/>/);
    for (const one of [rise, fall]) expect(one).toMatch(/<c:spPr>\s*<a:solidFill>/);
    // The numbers that LibreOffice read from the sheet: 36 086 614 kr before, 35 318 211 after.
    const points = (one: string): string[] =>
      [...(one.split('<c:val>')[1] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => v!);
    expect([points(rise).at(0), points(rise).at(-1)]).toEqual(['36086614', '35318211']);
    expect(points(fall)).toContain('888956');
    expect(points(base)).toContain('35197658');
  });
});
