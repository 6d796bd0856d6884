import { message } from '../messages/message';
import { createPackage } from '../workbook/xlsx/createPackage';
import { couldNot, type Call, type Ended } from './call';
import { writeNewFile } from './newFile';

/** `sample`: writes one of the sample workbooks. */
export async function sampleCommand(call: Call): Promise<Ended> {
  const { args, at } = call;
  const [sample = '', file = ''] = args.operands;
  const content = at.samples.get(sample.replace(/\.xlsx$/i, ''));
  if (!content) {
    const known = [...at.samples.keys()].join(', ');
    return couldNot(message('cli.unknownSample', { sample, known }));
  }
  return writeNewFile(call, file, () => createPackage(content));
}
