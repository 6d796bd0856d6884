/** Checks the import directions of src, that every file was looked at, and that every rule can catch something. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
/** @type {import('dependency-cruiser').IFlattenedRuleSet} */
const ruleSet = createRequire(import.meta.url)('./directions.cjs');
const wrongHouse = 'test/architecture/wrong/src';

/**
 * @param {string} folder
 * @returns {string[]} every TypeScript file below it
 */
const typeScriptBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).split(sep).join('/'));

/** @param {string} folder */
async function look(folder) {
  const { output } = await cruise([folder], {
    ruleSet,
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text, not data');
  const seen = new Set(output.modules.map((module) => module.source));
  const unseen = typeScriptBelow(folder).filter((file) => !seen.has(file));
  return { files: typeScriptBelow(folder).length, unseen, violations: output.summary.violations };
}

const house = await look('src');
const wrong = await look(wrongHouse);
const caught = new Set(wrong.violations.map(({ rule }) => rule.name));
const idle = (ruleSet.forbidden ?? [])
  .map(({ name }) => name ?? '')
  .filter((name) => !caught.has(name));

const problems = [
  ...house.violations.map(({ from, to, rule }) => {
    const why = ruleSet.forbidden?.find(({ name }) => name === rule.name)?.comment;
    return `${from} imports ${to} (${rule.name}). ${why}`;
  }),
  ...house.unseen.map((file) => `${file} was not looked at.`),
  ...idle.map(
    (name) => `The rule ${name} caught nothing in ${wrongHouse}, where every rule is broken.`,
  ),
];
if (house.files === 0) problems.push('There are no files in src.');
console.log(
  problems.length === 0
    ? `${house.files} files in src, all looked at, all imports point the right way.`
    : problems.join('\n'),
);
process.exitCode = problems.length === 0 ? 0 : 1;
