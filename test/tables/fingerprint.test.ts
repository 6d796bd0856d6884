import { createHash } from 'node:crypto';
import { fingerprint } from '../../src/tables/fingerprint';

test('the checksum is the beginning of the SHA-256 of the quoted texts, one a line', () => {
  const sha = createHash('sha256').update('"Blad1!B2"\n"257 å"\n', 'utf8').digest('hex');
  expect(fingerprint(['Blad1!B2', '257 å'])).toBe(sha.slice(0, 12));
  expect(fingerprint(['Blad1!B2', '257'])).toBe('41a4f27a02b6');
});

test('equal inputs agree and any difference shows: order, place of a break, a lone surrogate', () => {
  expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']));
  const different = [[], [''], ['a', 'b'], ['b', 'a'], ['ab'], ['a\nb'], ['a"\n"b'], ['\ud800']];
  expect(new Set(different.map(fingerprint)).size).toBe(different.length);
});
