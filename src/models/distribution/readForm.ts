import { kronor, persons, weight } from '../../core/amount/exact';
import { missing } from '../../core/amount/missing';
import type { PotKey } from '../../core/distribution/distribution';
import { findRegion } from '../../core/parameters/regions';
import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import type { FoundField, FoundForm, Recognised } from '../../tables/recognised';
import { columnPrefixes } from '../reporting/columnPrefixes';
import { field, numberIn, textOf } from './formFields';
import { weightPair } from './formWeights';
import type { CasesRead, PotInput, PublishedValue } from './input';
import { officialForm } from './officialForm';

/** Every form of the official kind, one case each. */
export function readForms(input: Recognised): CasesRead {
  const read = input.forms.filter(({ schema }) => schema === officialForm.id).map(readForm);
  return {
    cases: read.flatMap(({ cases }) => cases),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readForm(form: FoundForm): CasesRead {
  const findings: Finding[] = [];
  const blocks = potBlocks(form.fields);
  const counts = openCounts(form.fields);
  const names = blocks.map((block) => potName(block));
  const prefixes = columnPrefixes(names);
  const pots: PotInput[] = [];
  const published: PublishedValue[] = [];
  blocks.forEach((block, index) => {
    const read = readBlock(block, names[index]!, prefixes[index]!, counts, form);
    findings.push(...read.findings);
    if (!read.pot) return;
    const isGiven = read.pot.pot.key.kind === 'given';
    if (!isGiven) published.push(...publishedIn(block, ['share', 'regionAmount'], pots.length));
    else published.push(...publishedIn(block, ['share'], pots.length));
    pots.push(read.pot);
  });
  if (hasErrors(findings)) return { cases: [], findings };

  const regionField = field(form.fields, 'region');
  const regionText = textOf(regionField) || titleRegion(form.title);
  const known = findRegion(regionText);
  const population = numberIn(form.fields, 'regionPopulation');
  const previous = numberIn(form.fields, 'previous');
  const year = field(form.fields, 'total')?.captured;
  const previousYear = field(form.fields, 'previous')?.captured;
  published.push(...publishedIn(form.fields, ['total', 'perInhabitant', 'difference', 'rank']));

  const name = known?.name ?? regionText;
  return {
    cases: [
      {
        title: [form.title ?? form.range.sheet, form.columnHeading ?? []].flat().join(', '),
        ...(year !== undefined && { year }),
        ...(previousYear !== undefined && { previousYear }),
        regions: [
          {
            code: known?.code ?? '',
            name,
            recipient: {
              code: known?.code ?? name,
              population: population ? persons(population.value) : missing('blank'),
              previous: previous ? kronor(previous.value) : missing('blank'),
              ranked: known?.ranked ?? true,
            },
            cells: {
              ...(regionField && { region: regionField.input.cell }),
              ...(population && { population: population.cell }),
              ...(previous && { previous: previous.cell }),
            },
          },
        ],
        pots,
        published,
        sources: [{ name: officialForm.name.sv, range: form.range, rows: form.fields.length }],
      },
    ],
    findings,
  };
}

/** Fields from one pot's national amount to the next pot's, in the order of the sheet. */
function potBlocks(fields: readonly FoundField[]): FoundField[][] {
  const blocks: FoundField[][] = [];
  for (const found of fields) {
    if (found.key === 'potAmount') blocks.push([found]);
    else blocks.at(-1)?.push(found);
  }
  return blocks;
}

/** The counts above the first pot: what the region's number is made of. */
function openCounts(fields: readonly FoundField[]): FoundField[] {
  const firstPot = fields.findIndex(({ key }) => key === 'potAmount');
  return fields
    .slice(0, firstPot)
    .filter(({ key, input }) => !isOwnField(key) && input.reading.kind === 'number');
}

const isOwnField = (key: string): boolean => officialForm.fields.some((own) => own.key === key);

function potName(block: readonly FoundField[]): string {
  const name = field(block, 'regionAmount')?.captured ?? block[0]!.captured ?? block[0]!.label;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readBlock(
  block: readonly FoundField[],
  name: string,
  prefix: string,
  counts: readonly FoundField[],
  form: FoundForm,
): { pot?: PotInput; findings: readonly Finding[] } {
  const amountField = block[0]!;
  const amount = numberIn(block, 'potAmount');
  if (!amount) {
    const cell = amountField.input.cell;
    const finding = error(
      message('pot-amount-missing', { pot: name, cell: addressText(cell) }),
      cell,
    );
    return { findings: [finding] };
  }
  const weighed = weightPair(block, counts);
  if (weighed) {
    const key: PotKey = {
      kind: 'weights',
      weights: [weighed.weight],
      nationalTotal: weight(weighed.national.value),
    };
    return {
      pot: {
        name,
        prefix,
        pot: { amount: kronor(amount.value), key },
        amountCell: amount.cell,
        nationalTotalCell: weighed.national.cell,
        keyText: weighed.operands.map(({ label }) => label).join(' + '),
        operands: [weighed.operands],
        ...(weighed.own && { weightCell: weighed.own }),
      },
      findings: weighed.findings,
    };
  }
  const given = numberIn(block, 'regionAmount');
  if (given) {
    return {
      pot: {
        name,
        prefix,
        pot: {
          amount: kronor(amount.value),
          key: { kind: 'given', amounts: [kronor(given.value)] },
        },
        amountCell: amount.cell,
        keyCell: given.cell,
        operands: [[]],
      },
      findings: [],
    };
  }
  return {
    findings: [
      error(
        message('form-pot-without-key', {
          pot: name,
          cell: addressText(amount.cell),
          form: rangeText(form.range),
        }),
        amount.cell,
      ),
    ],
  };
}

const publishedKeys: Readonly<Record<string, PublishedValue['key']>> = {
  share: 'share',
  regionAmount: 'amount',
  total: 'total',
  perInhabitant: 'perInhabitant',
  difference: 'difference',
  rank: 'rank',
};

function publishedIn(
  fields: readonly FoundField[],
  keys: readonly string[],
  pot?: number,
): PublishedValue[] {
  return keys.flatMap((key) => {
    const found = numberIn(fields, key);
    if (!found) return [];
    const { label, value, cell } = found;
    return [{ key: publishedKeys[key]!, label, value, cell, ...(pot !== undefined && { pot }) }];
  });
}

/** A region named in the title: "Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020". */
function titleRegion(title: string | undefined): string {
  const words = (title ?? '').split(/[\s,:;()]+/).filter((word) => word.length > 3);
  return words.find((word) => findRegion(word)) ?? '';
}
