import { spawnSync } from 'node:child_process';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Where there is Python, that a script still gives the answers that are kept as data. */
export function givesTheKeptAnswers(script: string, kept: unknown): void {
  const wherePythonIs = hasPython ? test : test.skip;
  wherePythonIs('the kept answers are those that the other program gives', () => {
    const { stdout } = spawnSync('python3', [script], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    });
    expect(JSON.parse(stdout)).toEqual(kept);
  });
}
