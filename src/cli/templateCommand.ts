import { templateSheets } from '../workbook/templateSheets';
import { createPackage } from '../workbook/xlsx/createPackage';
import { couldNot, type Call, type Ended } from './call';
import { findModel, unknownModel } from './findModel';
import { writeNewFile } from './newFile';

/** `template`: writes an empty, guided input workbook for a model. */
export async function templateCommand(call: Call): Promise<Ended> {
  const { args, at, say } = call;
  const [id = '', file = ''] = args.operands;
  const model = findModel(at.models, id);
  if (!model) return couldNot(unknownModel(at.models, id));
  const sheets = templateSheets(model, args.language, say);
  return writeNewFile(call, file, () => createPackage({ sheets, names: [] }));
}
