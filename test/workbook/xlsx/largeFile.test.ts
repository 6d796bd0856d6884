import { Zip, ZipDeflate } from 'fflate';
import { createPackage, fileWorkbook } from '../../../src/workbook/xlsx';
import { unzipped } from './packageParts';
import { planOf, resultSheet } from './plans';

/*
 * Size in megabytes of the file that is made and read. Run with 50 to see what the issue asks for:
 *   REGIONKALKYL_LARGE_MB=50 npx jest -c test/jest.config.cjs test/workbook/xlsx/largeFile
 */
const megabytes = Number(process.env['REGIONKALKYL_LARGE_MB'] ?? 2);
const columns = 20;

it(`a file of ${megabytes} MB with one sheet is read and written into`, async () => {
  const { bytes, rows } = largeFile(megabytes);
  const measure = stopwatch();
  const opened = fileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.message.key);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.problem.message.key);
  const reading = measure();
  expect(read.value.sheets[0]?.rows).toHaveLength(rows);
  const [first] = read.value.sheets[0]?.rows ?? [];
  expect(first).toHaveLength(columns);

  const writing = stopwatch();
  const applied = await opened.value.apply(planOf(resultSheet()));
  expect(applied.ok).toBe(true);
  if (megabytes >= 10) {
    process.stdout.write(
      `${Math.round(bytes.length / 1e6)} MB, ${rows * columns} cells: read in ${reading}, written in ${writing()}\n`,
    );
  }
}, 300_000);

function stopwatch(): () => string {
  const started = performance.now();
  return () => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return `${seconds} s (${Math.round(process.memoryUsage.rss() / 1e6)} MB in memory)`;
  };
}

/** A workbook of numbers that hardly compress, made row by row until it is large enough. */
function largeFile(size: number): { readonly bytes: Uint8Array; readonly rows: number } {
  const empty = unzipped(createPackage({ sheets: [{ name: 'Stort', cells: [] }], names: [] }));
  const sheetPath = 'xl/worksheets/sheet1.xml';
  const chunks: Uint8Array[] = [];
  let written = 0;
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
    written += chunk.length;
  });
  for (const [path, content] of Object.entries(empty)) {
    if (path === sheetPath) continue;
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(content, true);
  }
  const sheet = new ZipDeflate(sheetPath);
  zip.add(sheet);
  const encoder = new TextEncoder();
  const [head = '', tail = ''] = new TextDecoder().decode(empty[sheetPath]).split('<sheetData/>');
  sheet.push(encoder.encode(`${head}<sheetData>`));
  const random = randomNumbers();
  let rows = 0;
  while (written < size * 1e6) {
    let text = '';
    for (let count = 0; count < 200; count++) {
      rows++;
      text += `<row r="${rows}">`;
      for (let column = 0; column < columns; column++) {
        const value = column % 2 ? Math.floor(random() * 1e6) : random() * 1e6;
        text += `<c r="${String.fromCharCode(65 + column)}${rows}"><v>${value}</v></c>`;
      }
      text += '</row>';
    }
    sheet.push(encoder.encode(text));
  }
  sheet.push(encoder.encode(`</sheetData>${tail}`), true);
  zip.end();
  return { bytes: new Uint8Array(Buffer.concat(chunks)), rows };
}

function randomNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
