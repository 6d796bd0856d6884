import type { Work } from '../../core/work/work';
import { addressText } from '../../tables/cell';
import { fingerprintWork } from '../../tables/fingerprint';
import type { Recognised } from '../../tables/recognised';

/**
 * The fingerprint of what a result is made from: every input cell with its address and content, and the
 * options. Another value, another fingerprint.
 */
export function inputPrint(
  input: Recognised,
  options: Readonly<Record<string, string>>,
): Work<string> {
  return fingerprintWork(printedTexts(input, options));
}

function* printedTexts(
  input: Recognised,
  options: Readonly<Record<string, string>>,
): Iterable<string> {
  for (const { rows, columns } of input.tables) {
    for (const { heading, cell } of columns) {
      yield addressText(cell);
      yield heading;
    }
    for (const { cells } of rows) {
      for (const { cell, raw } of Object.values(cells)) {
        yield addressText(cell);
        yield JSON.stringify(raw);
      }
    }
  }
  for (const { fields } of input.forms) {
    for (const { label, input: value } of fields) {
      yield label;
      yield addressText(value.cell);
      yield JSON.stringify(value.raw);
    }
  }
  for (const { columns, rows } of input.figures ?? []) {
    for (const { heading, cell } of columns) {
      yield addressText(cell);
      yield heading;
    }
    for (const { label, labelCell, figures } of rows) {
      yield addressText(labelCell);
      yield label;
      // There may be 100 000 of them: one text a row, and neither part has a blank in it.
      yield figures.map((figure) => figure && `${figure.cell.column} ${figure.value}`).join(' ');
    }
  }
  for (const key of Object.keys(options).sort()) {
    yield key;
    yield options[key]!;
  }
}
