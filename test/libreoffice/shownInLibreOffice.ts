import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A sheet as a person would see it in LibreOffice: rows of shown texts. */
export type ShownSheet = readonly (readonly string[])[];

/*
 * Without the first setting LibreOffice shows the results that the file claims; with it, it calculates
 * them. The second shows numbers as in Sweden.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;

/** Semicolon-separated UTF-8, every sheet in a file of its own, as shown. */
const asShown = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';

/**
 * Opens a workbook in LibreOffice and answers what every sheet shows, by the sheet's name. Throws when
 * LibreOffice cannot open it.
 */
export function shownInLibreOffice(bytes: Uint8Array): Readonly<Record<string, ShownSheet>> {
  return Object.fromEntries(
    converted(bytes, asShown).map(([name, file]) => [
      name.replace(/^bok-(.*)\.csv$/, '$1'),
      rowsOf(file.toString('utf8')),
    ]),
  );
}

/** The workbook as LibreOffice saves it when it has opened it. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const [[, file] = []] = converted(bytes, 'xlsx');
  if (!file) throw new Error('LibreOffice saved nothing');
  return new Uint8Array(file);
}

/** The files that LibreOffice makes of a workbook, with their names. */
function converted(bytes: Uint8Array, format: string): readonly (readonly [string, Buffer])[] {
  const folder = mkdtempSync(join(tmpdir(), 'regionkalkyl-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const file = join(folder, 'bok.xlsx');
    writeFileSync(file, bytes);
    const program = process.env['REGIONKALKYL_SOFFICE'] ?? 'soffice';
    const run = spawnSync(
      program,
      [
        ...['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`],
        ...['--convert-to', format, '--outdir', out, file],
      ],
      { encoding: 'utf8', timeout: 90_000 },
    );
    const sheets = existsSync(out) ? readdirSync(out) : [];
    if (sheets.length === 0) {
      throw new Error(`LibreOffice opened nothing: ${run.error?.message ?? run.stderr}`);
    }
    return sheets.map((name) => [name, readFileSync(join(out, name))] as const);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows and fields of the converted text; a quoted field may hold separators and line breaks. */
function rowsOf(text: string): ShownSheet {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.map((row) => row.slice(0, lastFilled(row) + 1));
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((field) => field !== '');
