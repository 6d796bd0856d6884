import type { frames as swedish } from '../sv/frames';

/** The model frames: its tables, options, findings and sentences. */
export const frames: typeof swedish = {
  'frames.title': () => 'Budget frames',
  'frames.summary': () =>
    'Works out the boards’ frames year by year from the base year, indexes and decided changes, holds them against printed frames and checks reallocations pair by pair.',

  'frames.help.board': () => 'The board, one row each.',
  'frames.help.short': () => 'The board’s abbreviation, which Ramförändringar may use: RS, HSN.',
  'frames.help.index': () =>
    'What the frame is indexed by: the name of a column of Index, a percentage of its own (2,0 %), eget (a column of Index with the board’s name) or ingen (none).',
  'frames.help.frames': () =>
    'One column a year with the year in its heading. The first year is the base year; later years are printed frames to compare with.',
  'frames.help.change.board': () => 'The board that changes, by name or abbreviation.',
  'frames.help.change.item': () => 'What the change is about.',
  'frames.help.change.amount': () =>
    'The amount, with a minus where the frame shrinks. Blank if unknown.',
  'frames.help.change.from': () => 'The first year.',
  'frames.help.change.to': () => 'The last year of a temporary change. Blank if it is permanent.',
  'frames.help.change.type': () =>
    'inprioritering (priority), omdisponering (reallocation), permanentning, teknisk, or words of your own. Rows of type varav (of which) do not count.',
  'frames.help.change.counterparty': () => 'The other board of a reallocation.',
  'frames.help.change.decision': () => 'The reference of the decision, such as RS/1222/2018.',
  'frames.help.index.year': () => 'The year of the index.',
  'frames.help.index.shares': () => 'One column an index, in per cent: LPIK inkl. läkemedel (%).',

  'frames.option.startFrom': () => 'Every year starts from',
  'frames.option.startFrom.help': () =>
    'The calculated frame of the year before, or the printed one where there is one.',
  'frames.option.startFrom.calculated': () => 'the calculated frame',
  'frames.option.startFrom.printed': () => 'the printed frame',
  'frames.option.board': () => 'Board of the bridge',
  'frames.option.board.help': () => 'Name or abbreviation. Blank for all boards together.',
  'frames.option.year': () => 'Year of the bridge',
  'frames.option.year.help': () =>
    'The year that the bridge goes to. Blank for the first after the base year.',

  'frames.table.frames': () => 'Frames by board and year',
  'frames.table.totals': () => 'All boards',
  'frames.table.bridge': ({ board, year }) =>
    `The bridge to ${year} of ${board === '' ? 'all boards' : board}`,
  'frames.table.bridges': () => 'Bridges by board and year',
  'frames.table.reallocations': () => 'Reallocations between boards',
  'frames.table.ending': () => 'Temporary changes that end',

  'frames.column.board': () => 'Board',
  'frames.column.year': () => 'Year',
  'frames.column.base': ({ unit }) => `Frame of the year before, ${unit}`,
  'frames.column.indexation': ({ unit }) => `Indexation, ${unit}`,
  'frames.column.changes': ({ unit }) => `Changes, ${unit}`,
  'frames.column.frame': ({ unit }) => `Calculated frame, ${unit}`,
  'frames.column.printed': ({ unit }) => `Printed frame, ${unit}`,
  'frames.column.unexplained': ({ unit }) => `Unexplained, ${unit}`,
  'frames.column.from': () => 'From',
  'frames.column.to': () => 'To',
  'frames.column.item': () => 'Item',
  'frames.column.amount': ({ unit }) => `Amount, ${unit}`,
  'frames.column.counterpart': ({ unit }) => `Counterpart’s amount, ${unit}`,
  'frames.column.verdict': () => 'Verdict',
  'frames.column.step': () => 'Step',
  'frames.column.stands': ({ unit }) => `The bar stands on, ${unit}`,
  'frames.column.rise': ({ unit }) => `Up, ${unit}`,
  'frames.column.fall': ({ unit }) => `Down, ${unit}`,
  'frames.column.lastYear': () => 'Last year',

  'frames.step.base': () => 'Frame of the year before',
  'frames.step.indexation': () => 'Indexation',
  'frames.step.ended': ({ item }) => `Ends: ${item}`,
  'frames.step.temporaryEnded': () => 'Temporary changes that end',
  'frames.step.untyped': () => 'Other changes',
  'frames.step.frame': () => 'Calculated frame',
  'frames.step.unexplained': () => 'Unexplained',
  'frames.step.printed': () => 'Printed frame',

  'frames.verdict.matched': () => 'agrees',
  'frames.verdict.differs': () => 'the amounts differ',
  'frames.verdict.noCounterpart': () => 'no counterpart row',
  'frames.verdict.noCounterparty': () => 'no counterparty',
  'frames.verdict.noAmount': () => 'no amount',
  'frames.unnamed': () => 'not named',
  'frames.between': (p) => `${p.item} (${p.one} and ${p.other || 'not named'})`,

  'frames.note.calculated': () =>
    'Within a year the frame is indexed first and that year’s changes are added then. Temporary changes are not indexed. Every year starts from the calculated frame, so what is unexplained has gathered since the base year.',
  'frames.note.printed': () =>
    'Within a year the frame is indexed first and that year’s changes are added then. Temporary changes are not indexed. Every year starts from the printed frame where there is one, so what is unexplained is the year’s own.',

  'frames.missing.noIndex': () =>
    'The index is missing for the year or an earlier one, so the frame cannot be calculated.',
  'frames.missing.notPrinted': () => 'No frame is printed for the year.',
  'frames.missing.noPrice': () => 'The row has no amount.',
  'frames.missing.noCounterpart': () => 'The other board has no such row.',
  'frames.value-only.checked': () =>
    'Which row is the counterpart is decided by board, amount, years and words, which no cell formula can do.',

  'frames.no-base-year': ({ table }) =>
    `No column of ${table} has a year in its heading. Write for example Budget 2026 above the frames of the base year.`,
  'frames.year-twice': (p) =>
    `Two columns are of ${p.year}: ${p.headings} (${p.cells}). Remove one or change the year in its heading.`,
  'frames.no-years': ({ year }) =>
    `There is no year to calculate after the base year ${year}. Add Index, a column of a later year or a change that begins later.`,
  'frames.no-boards': ({ table }) =>
    `There is no board in ${table}. Write at least one row with Nämnd and a frame.`,
  'frames.board-twice': (p) =>
    `${p.board} stands twice (${p.earlier} and ${p.cell}). Remove one of the rows.`,
  'frames.frame-missing': (p) =>
    `${p.heading} is missing for ${p.board} (${p.cell}). Fill in the frame of the base year or remove the row.`,
  'frames.index-unknown': (p) =>
    `The index “${p.index}” of ${p.board} (${p.cell}) is not in the table Index. ${
      p.nearest === undefined
        ? p.known === ''
          ? 'Add the table Index with such a column'
          : `The columns are: ${p.known}. Choose one of them`
        : `Did you mean ${p.nearest}? Then correct it`
    }, write a percentage or ingen (none).`,
  'frames.index-missing': (p) =>
    `${p.index} is missing for ${p.year}${p.cell === '' ? '' : ` (${p.cell})`}. ${p.board} is not calculated from that year on; fill in the percentage.`,
  'frames.index-year-twice': ({ year, cells }) =>
    `${year} stands twice in Index (${cells}). Remove one of the rows.`,
  'frames.not-a-year': ({ text, cell }) =>
    `“${text}” in ${cell} is no year. Write a year with four digits, such as 2026.`,
  'frames.from-missing': ({ item, cell }) =>
    `The first year of ${item} is missing (${cell}). Write the first year that the change is for.`,
  'frames.ends-before-it-begins': (p) =>
    `${p.item} ends ${p.to} (${p.cell}) but begins ${p.from}. Correct one of the years.`,
  'frames.board-unknown': (p) =>
    `“${p.board}” (${p.cell}) is no board of Ramar. ${
      p.nearest === undefined ? `The boards are: ${p.known}.` : `Did you mean ${p.nearest}?`
    } Correct the name or add the board.`,
  'frames.amount-missing': (p) =>
    `${p.item} of ${p.board} has no amount (${p.cell}) and does not count. Fill in the amount when it is known.`,
  'frames.of-which': ({ item, cell }) =>
    `“${item}” (${cell}) is part of another row and is not counted again.`,
  'frames.sum-row': ({ item, cell }) =>
    `“${item}” (${cell}) is a sum of the other rows and no board; it does not count.`,
  'frames.begins-later': (p) =>
    `${p.item} begins ${p.from} (${p.cell}), after the last year ${p.last}, and does not count.`,
  'frames.bridge-year-unknown': ({ year, known }) =>
    `The bridge cannot go to ${year}. The years are: ${known}.`,
  'frames.bridge-board-unknown': (p) =>
    `The option board: “${p.board}” is no board of Ramar. ${
      p.nearest === undefined ? `The boards are: ${p.known}.` : `Did you mean ${p.nearest}?`
    }`,
  'frames.no-pair': (p) => {
    if (p.verdict === 'noCounterparty') {
      return `The reallocation ${p.item} of ${p.board} names no counterparty. Write the other board under Motpart.`;
    }
    return p.verdict === 'differs'
      ? `The reallocation ${p.item} between ${p.board} and ${p.other} has different amounts. Correct what is wrong.`
      : `The reallocation ${p.item} of ${p.board} has no counterpart with ${p.other}. Add it or correct the counterparty.`;
  },

  'frames.sentence.year': (p, format) =>
    `The frames of ${p.year} are ${format.number(p.frame)} ${p.unit} together.`,
  'frames.sentence.yearAgainstPrinted': (p, format) =>
    `The frames of ${p.year} are ${format.number(p.frame)} ${p.unit} by the input and ${format.number(p.printed)} in print; ${format.number(p.unexplained)} ${p.unit} is unexplained.`,
  'frames.sentence.noYear': ({ year }) =>
    `The frames of ${year} cannot be calculated: the index of at least one board is missing.`,
  'frames.sentence.pairs': ({ matched, pairs }) =>
    `Of ${pairs} reallocations ${matched} have their counterpart with the other board.`,

  'step.frames-indexation': ({ operands, result }) => {
    const [base, ...others] = operands;
    const index = others.at(-1);
    const temporary = others.slice(0, -1);
    return temporary.length === 0
      ? `Indexation: ${base} × ${index} = ${result}`
      : `Indexation: (${base} − temporary ${temporary.join(' − ')}) × ${index} = ${result}`;
  },
  'step.frames-changes': ({ operands, result }) => `Changes: ${operands.join(' + ')} = ${result}`,
  'step.frames-frame': ({ operands, result }) => `Frame: ${operands.join(' + ')} = ${result}`,
  'step.frames-unexplained': ({ operands, result }) =>
    `Unexplained: printed ${operands.join(' − calculated ')} = ${result}`,
};
