import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../../../src/models';

it.each(models.map(({ id }) => id))('%s has a test that Excel fails it at every action', (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});
