import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const promised = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1];

/** What runs in Excel: everything but the command line, the workbench and the set-up. */
const rooms = ['workbook', 'taskpane', 'commands', 'functions', 'models', 'tables', 'messages'];
const files = rooms.flatMap((room) =>
  readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, 'src', room, file)),
);

/**
 * Every member of Excel's object model that the code names without asking first whether it is there, with the
 * ExcelApi 1.x that brought it.
 */
function excelMembers(): Map<string, number> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: ['office-js', 'custom-functions-runtime'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const members = new Map<string, number>();
  const visit = (node: ts.Node, asked: number): void => {
    if (ts.isIdentifier(node)) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      // Of a method with several forms the oldest counts.
      const version = Math.min(...declarations.flatMap(broughtBy));
      if (version > asked && version < Infinity) members.set(node.text, version);
    }
    ts.forEachChild(node, (child) => {
      const condition =
        ts.isIfStatement(node) && child === node.thenStatement
          ? node.expression
          : ts.isConditionalExpression(node) && child === node.whenTrue
            ? node.condition
            : undefined;
      visit(child, condition ? Math.max(asked, askedIn(condition)) : asked);
    });
  };
  for (const file of program.getSourceFiles().filter(({ fileName }) => files.includes(fileName))) {
    visit(file, 0);
  }
  return members;
}

/** The ExcelApi 1.x that a condition asks Excel for, else 0. */
function askedIn(condition: ts.Expression): number {
  const asked = /isSetSupported\('ExcelApi', '1\.(\d+)'\)/.exec(condition.getText())?.[1];
  return Number(asked ?? 0);
}

/** The ExcelApi 1.x that the comment on a declaration of Microsoft's names. */
function broughtBy(declaration: ts.Declaration): number[] {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js/')) return [];
  const comment = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
  return version ? [Number(version)] : [];
}

describe('the Excel that the manifest asks for', () => {
  it('is the oldest that has everything we use, so nobody is shut out and nothing fails later', () => {
    const members = [...excelMembers()];
    const newest = Math.max(...members.map(([, version]) => version));
    expect(members.length).toBeGreaterThan(20);
    expect({ needed: newest, by: members.filter(([, version]) => version === newest) }).toEqual({
      needed: Number(promised),
      by: expect.anything(),
    });
  }, 60_000);

  it('is no newer than Excel 2021', () => {
    expect(Number(promised)).toBeLessThanOrEqual(14);
  });
});
