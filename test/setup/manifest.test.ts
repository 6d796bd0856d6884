import { baseUrl, hostedAt } from '../../src/setup/manifest.mjs';

describe('REGIONKALKYL_BASE_URL, where a region hosts the add-in', () => {
  it('is the developer’s own machine when it is not set', () => {
    expect(baseUrl(undefined)).toBe('https://localhost:3000');
    expect(baseUrl('  ')).toBe('https://localhost:3000');
  });

  it('may have a path and a slash at the end', () => {
    expect(baseUrl('https://addin.region.se/regionkalkyl/')).toBe(
      'https://addin.region.se/regionkalkyl',
    );
  });

  it.each(['http://addin.region.se', 'addin.region.se', 'https://x.se/?a=1', 'https://x.se/#a'])(
    'is refused when Office would not take it: %s',
    (address) => {
      expect(() => baseUrl(address)).toThrow(`REGIONKALKYL_BASE_URL is "${address}"`);
    },
  );

  it('takes the place of the developer’s machine everywhere in the manifest', () => {
    const manifest = '<A href="https://localhost:3000/a" /><B href="https://localhost:3000/b" />';
    expect(hostedAt(manifest, 'https://x.se/r')).toBe(
      '<A href="https://x.se/r/a" /><B href="https://x.se/r/b" />',
    );
  });
});
