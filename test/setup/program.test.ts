import { delimiter, join } from 'node:path';
import { firstProgram } from '../../src/setup/program.mjs';

const on = (...there: string[]) => ({
  path: ['/usr/local/bin', '/usr/bin'].join(delimiter),
  isThere: (file: string) => there.includes(file),
});

describe('finding an installed browser or LibreOffice', () => {
  it('takes the one that the user named before any other', () => {
    expect(firstProgram(['/opt/mine', 'chromium'], on('/opt/mine', '/usr/bin/chromium'))).toBe(
      '/opt/mine',
    );
  });

  it('looks for a bare name in PATH', () => {
    const there = join('/usr/bin', 'google-chrome');
    expect(firstProgram(['chromium', 'google-chrome'], on(there))).toBe(there);
  });

  it('finds nothing where nothing is installed, whatever is unset', () => {
    expect(firstProgram([undefined, '', 'chromium', '/usr/bin/chromium'], on())).toBeUndefined();
  });
});
