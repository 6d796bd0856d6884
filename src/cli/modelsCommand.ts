import { couldNot, done, type Call, type Ended } from './call';
import { findModel, unknownModel } from './findModel';
import { briefJson, pageJson } from './modelJson';
import { modelPage } from './modelPage';

/** `models`: ids and titles, with what each is for; `models <id>`: the whole page of one. */
export function modelsCommand(call: Call): Ended {
  const { args, at, say } = call;
  const [id] = args.operands;
  if (id !== undefined) {
    const model = findModel(at.models, id);
    if (!model) return couldNot(unknownModel(at.models, id));
    const json = (): string => JSON.stringify(pageJson(model, args.language, say), null, 2);
    at.out(args.json ? json() : modelPage(model, call));
    return done;
  }
  if (args.json) {
    at.out(JSON.stringify({ models: at.models.map((model) => briefJson(model, say)) }, null, 2));
    return done;
  }
  const width = Math.max(...at.models.map((model) => model.id.length));
  for (const model of at.models) {
    at.out(`${model.id.padEnd(width)}  ${say(model.title)}`);
    at.out(`${' '.repeat(width)}  ${say(model.summary)}`);
  }
  return done;
}
