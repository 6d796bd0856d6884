import { applySplices, setAttributes, type Splice } from './xml/xmlEdit';
import { attributeOf } from './xml/xmlElement';
import { nextTag } from './xml/xmlTags';
import { escapeText, plainText } from './xml/xmlText';

/** Elements whose text is a formula or a reference: in sheets, names, charts and rules. */
const formulaElements = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName']);

/** A part in which every reference to a sheet says its new name; the same text where none does. */
export function withSheetRenamed(xml: string, before: string, name: string): string {
  if (!/<(?:\w+:)?(?:f|formula[12]?|definedName|worksheetSource)[\s>]/.test(xml)) return xml;
  const splices: Splice[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name === 'worksheetSource' && attributeOf(xml, tag, 'sheet') === before) {
      splices.push(...setAttributes(xml, tag, { sheet: name }));
    }
    if (tag.kind !== 'open' || !formulaElements.has(tag.name)) continue;
    const close = nextTag(xml, tag.end);
    if (!close) break;
    const formula = plainText(xml.slice(tag.end, close.start));
    const renamed = renamedFormula(formula, before, name);
    if (renamed !== formula) {
      splices.push({ start: tag.end, end: close.start, text: escapeText(renamed) });
    }
  }
  return applySplices(xml, splices);
}

/**
 * A formula in which a sheet has a new name. Other workbooks' sheets and texts in quotes are left alone.
 *
 * @example renamedFormula("SUM('Blad 1'!A1:A3)", 'Blad 1', 'Indata') // "SUM('Indata'!A1:A3)"
 */
export function renamedFormula(formula: string, before: string, name: string): string {
  const same = before.toLowerCase();
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, inQuotes: string | undefined, bare: string | undefined) => {
      const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
      return sheet?.toLowerCase() === same ? quoted : whole;
    },
  );
}
