/** Makes assets/samples from assets/reference: `npm run samples`. A test makes them again and compares. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../samples';
import { createPackage } from '../workbook/xlsx/createPackage';

const folder = 'assets/samples';
mkdirSync(folder, { recursive: true });
for (const [name, content] of samples) {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, createPackage(content));
  console.log(`Wrote ${file}`);
}
