/**
 * Functions younger than the file format. A file names them with a prefix that no one sees: without it
 * Excel shows `#NAME?`.
 */
const prefixed: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': [
    ...['ACOT', 'ACOTH', 'AGGREGATE', 'ARABIC', 'ARRAYTOTEXT', 'BASE', 'BETA.DIST', 'BETA.INV'],
    ...['BINOM.DIST', 'BINOM.DIST.RANGE', 'BINOM.INV', 'BITAND', 'BITLSHIFT', 'BITOR'],
    ...['BITRSHIFT', 'BITXOR', 'BYCOL', 'BYROW', 'CEILING.MATH', 'CHISQ.DIST', 'CHISQ.DIST.RT'],
    ...['CHISQ.INV', 'CHISQ.INV.RT', 'CHISQ.TEST', 'CHOOSECOLS', 'CHOOSEROWS', 'COMBINA', 'CONCAT'],
    ...['CONFIDENCE.NORM', 'CONFIDENCE.T', 'COT', 'COTH', 'COVARIANCE.P', 'COVARIANCE.S', 'CSC'],
    ...['CSCH', 'DAYS', 'DECIMAL', 'DROP', 'EXPAND', 'EXPON.DIST', 'F.DIST', 'F.DIST.RT', 'F.INV'],
    ...['F.INV.RT', 'F.TEST', 'FLOOR.MATH', 'FORECAST.ETS', 'FORECAST.LINEAR', 'FORMULATEXT'],
    ...['GAMMA', 'GAMMA.DIST', 'GAMMA.INV', 'GAMMALN.PRECISE', 'GAUSS', 'HSTACK', 'HYPGEOM.DIST'],
    ...['IFNA', 'IFS', 'ISFORMULA', 'ISOMITTED', 'ISOWEEKNUM', 'LAMBDA', 'LET', 'LOGNORM.DIST'],
    ...['LOGNORM.INV', 'MAKEARRAY', 'MAP', 'MAXIFS', 'MINIFS', 'MODE.MULT', 'MODE.SNGL', 'MUNIT'],
    ...['NEGBINOM.DIST', 'NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'NUMBERVALUE'],
    ...['PDURATION', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'PERCENTRANK.EXC', 'PERCENTRANK.INC'],
    ...['PERMUTATIONA', 'PHI', 'POISSON.DIST', 'QUARTILE.EXC', 'QUARTILE.INC', 'RANDARRAY'],
    ...[
      'RANK.AVG',
      'RANK.EQ',
      'REDUCE',
      'RRI',
      'SCAN',
      'SEC',
      'SECH',
      'SEQUENCE',
      'SHEET',
      'SHEETS',
    ],
    ...['SINGLE', 'SKEW.P', 'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'T.DIST', 'T.DIST.2T'],
    ...['T.DIST.RT', 'T.INV', 'T.INV.2T', 'T.TEST', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN'],
    ...['TEXTSPLIT', 'TOCOL', 'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VALUETOTEXT', 'VAR.P'],
    ...['VAR.S', 'VSTACK', 'WEIBULL.DIST', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR'],
    ...['Z.TEST'],
  ],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};

const prefixOfFunction = new Map(
  Object.entries(prefixed).flatMap(([prefix, names]) =>
    names.map((name) => [name, prefix] as const),
  ),
);

/**
 * A formula as a file spells it. Texts in quotes and sheet names are left alone.
 *
 * @example withFunctionPrefixes('XLOOKUP(A1,B:B,C:C)') // "_xlfn.XLOOKUP(A1,B:B,C:C)"
 */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu,
    (whole, name: string | undefined) =>
      (name === undefined ? '' : (prefixOfFunction.get(name.toUpperCase()) ?? '')) + whole,
  );
}
