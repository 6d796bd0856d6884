/** @jest-environment jsdom */
import { startOffice, type OfficeSession } from './officeClient';

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** What the client throws when a batch is refused. */
async function refusal(
  { Excel }: Pick<OfficeSession, 'Excel'>,
  batch: (context: Excel.RequestContext) => void,
): Promise<Refusal> {
  const context = new Excel.RequestContext();
  batch(context);
  try {
    await context.sync();
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('Nothing was refused');
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe('what Excel refuses', () => {
  it.each<[string, string, string, (context: Excel.RequestContext) => void]>([
    [
      'values of another size',
      'InvalidArgument',
      'Range.values',
      (context) => (first(context).getRange('A1:B2').values = [[1, 2]]),
    ],
    [
      'values of a whole column',
      'InvalidArgument',
      'Range.values',
      (context) => (first(context).getRange('A:A').values = [[1]]),
    ],
    [
      'a sheet that is missing',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (context) => context.workbook.worksheets.getItem('Saknas').load('name'),
    ],
    [
      'a sheet name that is taken, whatever the case',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (context) => context.workbook.worksheets.add('BLAD1'),
    ],
    [
      'a sheet name with a sign that is not allowed',
      'InvalidArgument',
      'Worksheet.name',
      (context) => (first(context).name = 'a/b'),
    ],
    [
      'the last visible sheet being deleted',
      'InvalidOperation',
      'Worksheet.delete',
      (context) => first(context).delete(),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      'Worksheet.getRange',
      (context) => first(context).getRange('A1 till B2').load('values'),
    ],
    [
      'a range that would reach outside the sheet',
      'InvalidArgument',
      'Range.getOffsetRange',
      (context) => first(context).getRange('A1').getOffsetRange(-1, 0).load('values'),
    ],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      'NamedItemCollection.add',
      (context) => {
        context.workbook.names.add('Folk', '=1');
        context.workbook.names.add('folk', '=2');
      },
    ],
    [
      'a name that looks like a cell',
      'InvalidArgument',
      'NamedItemCollection.add',
      (context) => context.workbook.names.add('AB12', '=1'),
    ],
    [
      'a name that is missing',
      'ItemNotFound',
      'NamedItemCollection.getItem',
      (context) => context.workbook.names.getItem('Saknas').load('name'),
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      'RangeFont.color',
      (context) => (first(context).getRange('A1').format.font.color = 'gulaktig'),
    ],
  ])('%s', async (_, code, location, batch) => {
    const error = await refusal(await startOffice(), batch);
    expect(error).toMatchObject({ code, debugInfo: { errorLocation: location } });
  });

  it('is shown with the statement that it was', async () => {
    const error = await refusal(await startOffice(), (context) => {
      context.workbook.worksheets.getItem('Saknas').load('name');
    });
    expect(error.debugInfo.statement).toContain('getItem');
  });

  it('comes too late for what was done before it: a batch is no transaction', async () => {
    const session = await startOffice();
    await refusal(session, (context) => {
      first(context).getRange('A1').values = [['skrivet']];
      context.workbook.worksheets.getItem('Saknas').load('name');
      first(context).getRange('A2').values = [['aldrig']];
    });
    expect(session.store.toContent().sheets[0]?.cells.map(({ value }) => value)).toEqual([
      'skrivet',
    ]);
    expect(session.host.batches.at(-1)?.error).toBe('ItemNotFound');
  });
});

describe('what this Excel has not', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['Range.FlashFill()', (context) => first(context).getRange('A1').flashFill()],
    ['Range.Merge()', (context) => first(context).getRange('A1').merge()],
    ['Range.Insert()', (context) => first(context).getRange('A1').insert('Down')],
    ['Range.hyperlink', (context) => first(context).getRange('A1').load('hyperlink')],
    ['TableCollection.Add()', (context) => first(context).tables.add('A1:B2', true)],
    ['Workbook.comments', (context) => context.workbook.comments.getCount()],
    ['Worksheet.Copy()', (context) => first(context).copy('End')],
    [
      'RangeFont.underline',
      (context) => (first(context).getRange('A1').format.font.underline = 'Single'),
    ],
    [
      'RangeBorder.style = "Double"',
      (context) =>
        (first(context).getRange('A1').format.borders.getItem('EdgeTop').style = 'Double'),
    ],
  ])('%s is refused by name', async (member, batch) => {
    const error = await refusal(await startOffice(), batch);
    expect(error).toMatchObject({
      code: 'NotImplemented',
      message: `${member} is not implemented.`,
    });
  });
});

describe('faults that a test can ask for', () => {
  it('a protected sheet lets itself be read but not written', async () => {
    const session = await startOffice();
    session.store.setLayout(session.store.activeSheet.id, { protected: true });
    const error = await refusal(session, (context) => {
      first(context).protection.load('protected');
      first(context).getRange('A1').load('values');
      first(context).getRange('A1').values = [[1]];
    });
    expect(error).toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('a person is editing a cell', async () => {
    const session = await startOffice();
    session.host.faults.cellEditMode = true;
    const error = await refusal(session, (context) => void first(context).load('name'));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    session.host.faults.cellEditMode = false;
    await session.Excel.run((context) => context.sync());
  });

  it('a request or an answer is too large', async () => {
    const session = await startOffice();
    session.host.faults.payloadLimit = 2_000;
    const write = await refusal(session, (context) => {
      first(context).getRange('A1').values = [['x'.repeat(2_000)]];
    });
    expect(write.code).toBe('RequestPayloadSizeLimitExceeded');
    const read = await refusal(session, (context) => {
      first(context).getRange('A1:Z50').load('values');
    });
    expect(read.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('an error in the middle of a batch', async () => {
    const session = await startOffice();
    session.host.faults.failAt = { action: 3, code: 'GeneralException' };
    const error = await refusal(session, (context) => {
      const sheet = first(context);
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
    });
    expect(error.code).toBe('GeneralException');
    expect(session.store.toContent().sheets[0]?.cells.length).toBeLessThan(2);
  });

  it('an answer that takes its time', async () => {
    const session = await startOffice();
    session.host.faults.delay = 60;
    const start = Date.now();
    await session.Excel.run((context) => {
      first(context).load('name');
      return context.sync();
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  });

  it('a session that has died never answers', async () => {
    const session = await startOffice();
    session.host.faults.dead = true;
    const context = new session.Excel.RequestContext();
    first(context).load('name');
    const answered = context.sync().then(() => 'svar');
    const waited = new Promise((done) => setTimeout(() => done('inget svar'), 50));
    expect(await Promise.race([answered, waited])).toBe('inget svar');
  });

  it('more than five million cells at once is refused', async () => {
    const error = await refusal(await startOffice(), (context) => {
      first(context).getRange('A1:Z200000').load('values');
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('the log', () => {
  it('has one entry a batch, with its actions', async () => {
    const { Excel, host } = await startOffice();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(host.batches).toHaveLength(2);
    expect(host.batches[0]?.kinds).toContain('4 Values');
    expect(host.batches[0]?.actions).toBe(host.batches[0]?.kinds.length);
  });
});
