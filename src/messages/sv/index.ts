import { agreeing } from './agreeing';
import { allocation } from './allocation';
import { changes } from './changes';
import { commandLine } from './commandLine';
import { distribution } from './distribution';
import { excel } from './excel';
import { frames } from './frames';
import { functions } from './functions';
import { grantFindings } from './grantFindings';
import { grants } from './grants';
import { keySwap } from './keySwap';
import { limits } from './limits';
import { marks } from './marks';
import { methods } from './methods';
import { models } from './models';
import { pane } from './pane';
import { paste } from './paste';
import { place } from './place';
import { quota } from './quota';
import { reading } from './reading';
import { readingReport } from './readingReport';
import { reconciliation } from './reconciliation';
import { result } from './result';
import { revision } from './revision';
import { statements } from './statements';
import { steps } from './steps';
import { traps } from './traps';
import { units } from './units';
import { workbench } from './workbench';
import { writing } from './writing';

/** Every text a person sees, in Swedish. One file an area; the English catalogue has the same keys. */
export const sv = {
  ...agreeing,
  ...allocation,
  ...changes,
  ...commandLine,
  ...distribution,
  ...excel,
  ...frames,
  ...functions,
  ...grants,
  ...grantFindings,
  ...keySwap,
  ...limits,
  ...marks,
  ...methods,
  ...models,
  ...pane,
  ...paste,
  ...place,
  ...quota,
  ...reading,
  ...readingReport,
  ...reconciliation,
  ...result,
  ...revision,
  ...statements,
  ...steps,
  ...traps,
  ...units,
  ...workbench,
  ...writing,
};
