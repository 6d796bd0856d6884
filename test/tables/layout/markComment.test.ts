import {
  markComment,
  optionsOfMark,
  writtenAsOfMark,
} from '../../../src/tables/layout/markComment';

const report = {
  model: 'distribution',
  version: '1.0.0',
  fingerprint: 'abc',
  options: { rounding: 'exact', ownRegion: 'Region Gävleborg = X', year: '' },
};

describe('the mark of a result', () => {
  it('tells how it was made, and is read back', () => {
    const comment = markComment(report);
    expect(comment).toMatch(/^distribution 1\.0\.0 abc rounding=exact ownRegion=\S+$/);
    expect(optionsOfMark({ comment })).toEqual({
      rounding: 'exact',
      ownRegion: 'Region Gävleborg = X',
    });
  });

  it('leaves all options out where they do not fit', () => {
    const comment = markComment({ ...report, options: { note: 'x'.repeat(300) } });
    expect(comment).toBe('distribution 1.0.0 abc');
    expect(optionsOfMark({ comment })).toBeUndefined();
  });

  it('tells whether it was written as formulas, also where the options do not fit', () => {
    const comment = markComment(report, { write: 'formulas' });
    expect(writtenAsOfMark({ comment })).toBe('formulas');
    expect(optionsOfMark({ comment })).toMatchObject({ rounding: 'exact' });
    const long = markComment(
      { ...report, options: { note: 'x'.repeat(300) } },
      { write: 'formulas' },
    );
    expect(long).toBe('distribution 1.0.0 abc written:formulas');
    expect(optionsOfMark({ comment: long })).toBeUndefined();
    expect(writtenAsOfMark({ comment: markComment(report) })).toBe('values');
  });

  it('says nothing that somebody else has written', () => {
    expect(optionsOfMark({ comment: 'distribution 1.0.0 abc av Eva' })).toBeUndefined();
    expect(optionsOfMark({ comment: 'distribution 1.0.0 abc a=%E0%A4%A' })).toBeUndefined();
    expect(optionsOfMark({ comment: '' })).toBeUndefined();
  });
});
