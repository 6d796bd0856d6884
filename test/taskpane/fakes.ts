import { literal, message } from '../../src/messages/message';
import type { Model } from '../../src/models/model';
import type { CellAddress, CellRange } from '../../src/tables/cell';
import type { Correction } from '../../src/tables/corrections';
import { error, warning, type Finding } from '../../src/tables/finding';
import { numberFormula, operation } from '../../src/tables/formula';
import type { Plan } from '../../src/tables/plan';
import type { Recognised } from '../../src/tables/recognised';
import type { Report } from '../../src/tables/report';
import type {
  Outcome,
  SheetSnapshot,
  VisibleWorkbook,
  WorkbookSnapshot,
} from '../../src/workbook/port';
import type { SheetContent } from '../../src/workbook/xlsx/sheetContent';

/** A workbook in the hand of a test: what it answers can be changed, what was asked is kept. */
export class FakeWorkbook implements VisibleWorkbook {
  readonly applied: Plan[] = [];
  readonly inserted: (readonly SheetContent[])[] = [];
  readonly selected: (CellAddress | CellRange)[] = [];
  reads = 0;
  stopped = false;
  changed: () => void = () => undefined;
  /** What the next reading or writing meets, until it is taken away. */
  problem: Finding | undefined;
  /** Milliseconds before a reading is answered. */
  delay = 0;

  constructor(public snapshot: WorkbookSnapshot) {}

  async read(): Promise<Outcome<WorkbookSnapshot>> {
    this.reads += 1;
    if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay));
    return this.#answer(this.snapshot);
  }

  async apply(plan: Plan): Promise<Outcome<void>> {
    const outcome = this.#answer(undefined);
    if (outcome.ok) this.applied.push(plan);
    return outcome;
  }

  undone = 0;
  async undo(): Promise<Outcome<void>> {
    const outcome = this.#answer(undefined);
    if (outcome.ok) this.undone += 1;
    return outcome;
  }

  async insert(sheets: readonly SheetContent[]): Promise<Outcome<void>> {
    this.inserted.push(sheets);
    return this.#answer(undefined);
  }

  async select(cells: CellAddress | CellRange): Promise<Outcome<void>> {
    this.selected.push(cells);
    return this.#answer(undefined);
  }

  /** The cell that is marked in the sheet. */
  marked: CellAddress = { sheet: 'Blad1', row: 0, column: 0 };
  async selection(): Promise<Outcome<CellAddress>> {
    return this.#answer(this.marked);
  }

  async keepCorrections(corrections: readonly Correction[]): Promise<Outcome<void>> {
    const outcome = this.#answer(undefined);
    if (outcome.ok) this.snapshot = { ...this.snapshot, corrections };
    return outcome;
  }

  async onChange(changed: () => void): Promise<Outcome<() => void>> {
    this.changed = changed;
    return {
      ok: true,
      value: () => {
        this.stopped = true;
      },
    };
  }

  #answer<T>(value: T): Outcome<T> {
    return this.problem ? { ok: false, problem: this.problem } : { ok: true, value };
  }
}

export const sheet = (name: string, rows: SheetSnapshot['rows']): SheetSnapshot => ({
  sheet: name,
  visible: true,
  top: 0,
  left: 0,
  rows,
});

export const workbookWith = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  results: [],
});

/** The text of a catalogue entry that does not matter to what is tested. */
const words = message('pane.name', {});

/** A model that doubles: the smallest that has a table, each kind of option, a headline and a chart. */
export const doubling: Model = {
  id: 'doubling',
  version: '1.0.0',
  title: message('pane.answer', {}),
  summary: message('pane.empty', {}),
  tables: [
    {
      id: 'numbers',
      name: { sv: 'Tal', en: 'Numbers' },
      columns: [
        {
          key: 'code',
          heading: { sv: 'Kod', en: 'Code' },
          variants: [],
          kind: 'code',
          required: true,
          help: words,
        },
        {
          key: 'place',
          heading: { sv: 'Plats', en: 'Place' },
          variants: [],
          kind: 'text',
          required: true,
          help: words,
        },
        {
          key: 'number',
          heading: { sv: 'Tal', en: 'Number' },
          variants: [],
          kind: 'count',
          required: true,
          help: words,
        },
      ],
      identifiedBy: ['code'],
    },
  ],
  forms: [],
  options: [
    {
      key: 'times',
      kind: 'choice',
      title: message('pane.options', {}),
      help: message('pane.info', {}),
      choices: [
        { value: '2', title: message('pane.own', {}) },
        { value: '3', title: message('pane.write', {}) },
      ],
      fallback: '2',
    },
    {
      key: 'own',
      kind: 'recipient',
      title: message('pane.models', {}),
      help: message('pane.info', {}),
      fallback: '',
    },
    {
      key: 'note',
      kind: 'text',
      title: message('pane.language', {}),
      help: message('pane.info', {}),
      fallback: '',
    },
  ],
  template: [],
  sample: 'doubling',
  evaluate,
};

/** The sheet that the model reads. */
export const numbers = sheet('Indata', [
  ['Kod', 'Plats', 'Tal'],
  ['01', 'Norr', 10],
  ['02', 'Söder', 1500],
]);

function evaluate(input: Recognised, given: Readonly<Record<string, string>>): Report {
  const options = { times: '2', own: '', note: '', ...given };
  const [table] = input.tables;
  const rows = (table?.rows ?? []).flatMap(({ cells }) => {
    const number = cells['number'];
    if (!number) return [];
    return {
      cell: number.cell,
      code: textOf(cells['code']),
      place: textOf(cells['place']),
      value: number.reading.kind === 'number' ? Number(number.reading.value) : Number.NaN,
    };
  });
  const findings: Finding[] = [
    ...input.findings,
    ...rows
      .filter(({ value }) => value === 13)
      .map(({ cell }) => warning(message('excel-cell-in-the-way', { cell: 'Indata!C2' }), cell)),
  ];
  const stopped = findings.some(({ severity }) => severity === 'error');
  const doubled = rows.map(({ value }) => String(value * Number(options['times'])));
  return {
    model: 'doubling',
    version: '1.0.0',
    modelTitle: literal('Dubblering'),
    title: literal('Dubblering'),
    options,
    choices: [],
    inputs: table ? [{ name: 'Tal', range: table.range, rows: rows.length }] : [],
    tables: stopped
      ? []
      : [
          {
            id: 'doubled',
            title: literal('Dubblat'),
            columns: [
              { key: 'place', title: literal('Plats'), unit: 'none', decimals: 0 },
              { key: 'double', title: literal('Dubbelt'), unit: 'kr', decimals: 0 },
            ],
            rows: rows.map(({ code, place }, index) => ({
              ...(code === options['own'] ? { emphasis: 'own' as const } : {}),
              values: {
                place: { text: literal(place) },
                double: { shown: doubled[index]!, precise: doubled[index]! },
              },
            })),
            notes: [],
            explain: () => [],
            formula: (row, key) => {
              const at = typeof row === 'number' && key === 'double' ? rows[row] : undefined;
              if (!at) return undefined;
              const cell = { kind: 'cell', cell: at.cell } as const;
              return operation(cell, '*', numberFormula(options['times']!));
            },
          },
        ],
    findings,
    sentences: [],
    headline: stopped
      ? []
      : [
          {
            title: literal('Störst'),
            lines: [literal(`${doubled.at(-1)} kr`), literal('i Söder')],
          },
        ],
    charts: stopped
      ? []
      : [
          {
            kind: 'rankBars',
            table: 'doubled',
            label: 'place',
            value: 'double',
            title: literal('Dubbelt'),
          },
        ],
    fingerprint: doubled.join('-'),
  };
}

const textOf = (cell: { readonly reading: { readonly kind: string } } | undefined): string =>
  cell && 'text' in cell.reading ? String(cell.reading.text) : '';

export const editMode = error(message('excel-edit-mode', {}));
