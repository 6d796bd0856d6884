import { parseArgs } from 'node:util';
import type { Language } from '../messages/language';
import { message, type Message } from '../messages/message';

/** What was asked for, with its files and names in order. */
export interface Arguments {
  readonly command?: CommandName;
  readonly language: Language;
  readonly operands: readonly string[];
  readonly settings: readonly string[];
  readonly out?: string;
  /** How many columns a pasted table has, as written. */
  readonly columns?: string;
  /** Where the result is written, as given: `Blad1!C5`. */
  readonly at?: string;
  /** Whether what stands there may be written over. */
  readonly confirm: boolean;
  /** Whether results are written as formulas. */
  readonly formulas: boolean;
  /** Whether cells in the user's sheets are marked. */
  readonly mark: boolean;
  /** Whether the written workbook's log sheet gets a line. */
  readonly log: boolean;
  readonly json: boolean;
  readonly explain: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type ArgumentsRead =
  | { readonly ok: true; readonly value: Arguments }
  | { readonly ok: false; readonly problem: Message; readonly language: Language };

export const commandNames = ['models', 'template', 'sample', 'read', 'run', 'paste'] as const;
export type CommandName = (typeof commandNames)[number];

type OptionName =
  | 'at'
  | 'confirm'
  | 'set'
  | 'out'
  | 'columns'
  | 'formulas'
  | 'mark'
  | 'log'
  | 'json'
  | 'explain'
  | 'lang'
  | 'help'
  | 'version';

interface CommandShape {
  /** As shown in help: the operands in order. */
  readonly usage: string;
  readonly operands: number;
  /** How many more may follow. */
  readonly optionalOperands?: number;
  readonly options: readonly OptionName[];
}

const everywhere: readonly OptionName[] = ['lang', 'help', 'version'];
const shapes: Readonly<Record<CommandName, CommandShape>> = {
  models: { usage: 'models [model]', operands: 0, optionalOperands: 1, options: ['json'] },
  template: { usage: 'template <model> <out.xlsx>', operands: 2, options: [] },
  sample: { usage: 'sample <name> <out.xlsx>', operands: 2, options: [] },
  read: { usage: 'read <in.xlsx>', operands: 1, options: ['json'] },
  run: {
    usage: 'run <model> <in.xlsx>',
    operands: 2,
    options: ['set', 'out', 'at', 'confirm', 'formulas', 'mark', 'log', 'json', 'explain'],
  },
  paste: { usage: 'paste <in.txt|in.xlsx> <out.xlsx>', operands: 2, options: ['columns'] },
};

/** Options with a value, each with an example for the error that asks for one. */
const valued = {
  set: '--set rounding=exact',
  out: '--out resultat.xlsx',
  at: '--at "Blad1!C5"',
  columns: '--columns 4',
  lang: '--lang en',
};

/**
 * Reads the words of a command. The first thing wrong is the problem, in the language asked for.
 *
 * @example readArguments(['run', 'distribution', 'in.xlsx', '--set', 'rounding=exact', '--json'])
 */
export function readArguments(args: readonly string[]): ArgumentsRead {
  // Not strict: node's own sentences are English and name nothing that is allowed.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      set: { type: 'string', multiple: true },
      out: { type: 'string' },
      at: { type: 'string' },
      confirm: { type: 'boolean' },
      columns: { type: 'string' },
      lang: { type: 'string' },
      formulas: { type: 'boolean' },
      mark: { type: 'boolean' },
      log: { type: 'boolean' },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const language: Language = values.lang === 'en' ? 'en' : 'sv';
  const refused = (problem: Message): ArgumentsRead => ({ ok: false, problem, language });

  const [command, ...operands] = positionals;
  const isKnown = isCommand(command);
  const allowed = [...(isKnown ? shapes[command].options : []), ...everywhere];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const isAllowed = (isKnown ? allowed : optionNames).some((option) => option === name);
    if (!isAllowed) {
      if (command !== undefined && !isKnown) return refused(unknownCommand(command));
      return refused(
        message('cli.unknownOption', {
          option: rawName,
          command: command ?? 'regionkalkyl',
          allowed: (isKnown ? allowed : optionNames).map((option) => `--${option}`).join(', '),
        }),
      );
    }
    if (name in valued) {
      // A value that looks like an option is a forgotten value, unless written --out=-x.
      if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
        const example = valued[name as keyof typeof valued];
        return refused(message('cli.optionNeedsValue', { option: rawName, example }));
      }
    } else if (value !== undefined) {
      return refused(message('cli.optionTakesNoValue', { option: rawName }));
    }
  }
  if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en') {
    return refused(message('cli.unknownLanguage', { language: String(values.lang) }));
  }

  const wantsOnlyWords = values.help === true || values.version === true;
  if (command === undefined && !wantsOnlyWords) {
    return refused(message('cli.noCommand', { known: commandNames.join(', ') }));
  }
  if (command !== undefined && !isKnown) return refused(unknownCommand(command));
  if (isKnown && !wantsOnlyWords) {
    const { usage, operands: count, optionalOperands = 0 } = shapes[command];
    if (operands.length < count)
      return refused(message('cli.argumentsMissing', { command, usage }));
    const extra = operands[count + optionalOperands];
    if (extra !== undefined) return refused(message('cli.argumentsExtra', { extra, usage }));
  }
  if (values.formulas === true && values.out === undefined && !wantsOnlyWords) {
    return refused(message('cli.formulasNeedOut', {}));
  }
  if (values.at !== undefined && values.out === undefined && !wantsOnlyWords) {
    return refused(message('cli.placeNeedsOut', {}));
  }
  if (values.confirm === true && values.at === undefined && !wantsOnlyWords) {
    return refused(message('cli.confirmNeedsPlace', {}));
  }
  if (values.mark === true && values.out === undefined && !wantsOnlyWords) {
    return refused(message('cli.markNeedsOut', {}));
  }
  if (values.log === true && values.out === undefined && !wantsOnlyWords) {
    return refused(message('cli.logNeedsOut', {}));
  }
  return {
    ok: true,
    value: {
      ...(isKnown && { command }),
      language,
      operands,
      settings: (values.set ?? []).map(String),
      ...(typeof values.out === 'string' && { out: values.out }),
      ...(typeof values.columns === 'string' && { columns: values.columns }),
      ...(typeof values.at === 'string' && { at: values.at }),
      confirm: values.confirm === true,
      formulas: values.formulas === true,
      mark: values.mark === true,
      log: values.log === true,
      json: values.json === true,
      explain: values.explain === true,
      help: values.help === true,
      version: values.version === true,
    },
  };
}

const optionNames: readonly OptionName[] = [
  'set',
  'out',
  'at',
  'confirm',
  'columns',
  'formulas',
  'mark',
  'log',
  'json',
  'explain',
  ...everywhere,
];

function isCommand(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word);
}

function unknownCommand(command: string): Message {
  return message('cli.unknownCommand', { command, known: commandNames.join(', ') });
}
