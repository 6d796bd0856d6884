import { officeReading } from './officeReading';
import { largeWorkbook } from './reading';

/** Prints as JSON what recognising 200 000 cells costs beside reading them; `recognition.test.ts` judges it. */
async function main(): Promise<void> {
  const { content } = largeWorkbook();
  console.log(JSON.stringify(await officeReading(content, 7)));
}

void main();
