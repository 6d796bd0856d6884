import type { NumberFormat } from '../language';

/** The command line, and the template that it and the pane write. */
export const commandLine = {
  'cli.usage': () =>
    `Regionkalkyl on the command line

  regionkalkyl models [model]                      the models, or the whole page of one: tables, headings, options
  regionkalkyl template <model> <out.xlsx>         an empty workbook to fill in, with guidance
  regionkalkyl sample <name> <out.xlsx>            a workbook with an example
  regionkalkyl read <in.xlsx>                      what is found in a workbook
  regionkalkyl run <model> <in.xlsx>               calculates and shows the result
  regionkalkyl paste <in.txt|in.xlsx> <out.xlsx>   makes a table of text copied from a PDF

Options
  --set key=value      one of the model's options; may be given several times (run)
  --out <out.xlsx>     writes the workbook with result sheets to a file (run)
  --at "Sheet1!C5"     writes the result in --out from that cell instead of on its own sheet (run)
  --confirm            overwrites what stands where --at points (run)
  --formulas           writes the numbers in --out as Excel formulas over the input cells (run)
  --mark               marks in --out the cells that the model has something to say of: fill and note (run)
  --log                keeps a log on a sheet of its own in --out: time, model, checksum, ranges (run)
  --columns <number>   how many columns of numbers the text has, where it does not show (paste)
  --json               prints one JSON object instead of text (models, read, run)
  --explain            shows the steps behind every number (run)
  --lang sv|en         language
  --help               this help; after run <model> the model's options too
  --version            the version of the program

A file that exists is not overwritten, except by run --out: there the input file itself may be given, or
a file that already holds a result sheet of Regionkalkyl.

Exit code: 0 done, 1 done with errors in the input (nothing is written), 2 could not run.`,
  'cli.modelOptions': ({ model }: { model: string }) => `Options of ${model} (--set key=value)`,
  'cli.optionDefault': ({ value }: { value: string }) => `default: ${value}`,
  'cli.optionAllowed': ({ values }: { values: string }) => `one of: ${values}`,
  'cli.modelTable': ({ table }: { table: string }) => `The table ${table}`,
  'cli.modelForm': ({ form }: { form: string }) =>
    `The form ${form}: labels in one column, values in the next`,
  'cli.headingAlso': ({ headings }: { headings: string }) => `also: ${headings}`,
  'cli.fieldLabels': ({ labels }: { labels: string }) => `label: ${labels}`,
  'cli.readsResults': () => 'Also reads the results of other models in the workbook.',
  'cli.readsFigures': () => 'Also reads every table of figures in the workbook.',
  'cli.modelTemplate': ({ model }: { model: string }) =>
    `Template: regionkalkyl template ${model} template.xlsx`,
  'cli.modelSample': ({ sample }: { sample: string }) =>
    `Sample: regionkalkyl sample ${sample} ${sample}.xlsx`,
  'cli.option.amount': () => 'an amount, for example 8 584 125 or 8,6 mkr',
  'cli.option.count': () => 'a count, for example 365',
  'cli.option.date': () => 'a date, for example 2026-12-31',
  'cli.option.text': () => 'a text',
  'cli.option.recipient': () => 'the code of one of the recipients in the input',
  'cli.noCommand': ({ known }: { known: string }) =>
    `Give a command: ${known}. Help: regionkalkyl --help`,
  'cli.unknownCommand': ({ command, known }: { command: string; known: string }) =>
    `There is no command “${command}”. There are ${known}.`,
  'cli.unknownOption': ({
    option,
    command,
    allowed,
  }: {
    option: string;
    command: string;
    allowed: string;
  }) => `The command ${command} has no option ${option}. Allowed options: ${allowed}.`,
  'cli.optionNeedsValue': ({ option, example }: { option: string; example: string }) =>
    `The option ${option} needs a value, for instance ${example}.`,
  'cli.optionTakesNoValue': ({ option }: { option: string }) =>
    `The option ${option} takes no value.`,
  'cli.markNeedsOut': () =>
    '--mark concerns what is written; give --out too, for example --out result.xlsx.',
  'cli.nothingToMark': ({ model }: { model: string }) =>
    `The model ${model} marks no cells; leave --mark out.`,
  'cli.logNeedsOut': () =>
    '--log concerns what is written; give --out too, for example --out result.xlsx.',
  'cli.formulasNeedOut': () =>
    '--formulas concerns what is written; give --out too, for example --out result.xlsx.',
  'cli.columnsNotNumber': ({ text }: { text: string }) =>
    `--columns ${text} must be a whole number from 1 to 50, for example --columns 4.`,
  'cli.unknownLanguage': ({ language }: { language: string }) =>
    `There is no language “${language}”. Allowed values of --lang: sv, en.`,
  'cli.setWithoutValue': ({ text, known }: { text: string; known: string }) =>
    `--set ${text} must be written key=value. Keys of the model: ${known}.`,
  'cli.argumentsMissing': ({ command, usage }: { command: string; usage: string }) =>
    `The command ${command} needs more arguments: regionkalkyl ${usage}`,
  'cli.argumentsExtra': ({ extra, usage }: { extra: string; usage: string }) =>
    `“${extra}” is one argument too many: regionkalkyl ${usage}`,
  'cli.unknownModel': ({ model, known }: { model: string; known: string }) =>
    `There is no model “${model}”. There are ${known}.`,
  'cli.unknownSample': ({ sample, known }: { sample: string; known: string }) =>
    `There is no sample “${sample}”. There are ${known}.`,
  'cli.fileMissing': ({ file }: { file: string }) => `There is no file ${file}.`,
  'cli.fileIsFolder': ({ file }: { file: string }) => `${file} is a folder, not a file.`,
  'cli.fileUnreadable': ({ file, code }: { file: string; code: string }) =>
    `The file ${file} cannot be read (${code}).`,
  'cli.fileUnwritable': ({ file, code }: { file: string; code: string }) =>
    `The file ${file} cannot be written (${code}).`,
  'cli.folderMissing': ({ file }: { file: string }) =>
    `The folder of ${file} does not exist. Make it first or give another file.`,
  'cli.wrongEnding': ({ file, ending }: { file: string; ending: string }) =>
    `${file} must end in ${ending}, or Excel does not open it.`,
  'cli.fileExists': ({ file }: { file: string }) =>
    `The file ${file} exists and is not overwritten. Give another name or move it.`,
  'cli.outExists': ({ file }: { file: string }) =>
    `The file ${file} exists and is no earlier result of Regionkalkyl, so it is not overwritten. Give another name.`,
  'cli.fileProblem': ({ file, problem }: { file: string; problem: string }) =>
    `${file}: ${problem}`,
  'cli.internalError': ({ error }: { error: string }) =>
    `A fault in Regionkalkyl, not in your file: ${error}`,
  'cli.written': ({ file }: { file: string }) => `Wrote ${file}`,
  'cli.writtenSheets': ({ file, sheets }: { file: string; sheets: string }) =>
    `Wrote ${file} with the result on ${sheets}.`,
  'cli.notWritten': ({ file }: { file: string }) =>
    `Nothing was written to ${file}, because the input has errors.`,
  'cli.nothingFound': () => 'No tables or forms were found.',
  'cli.foundTable': (
    { name, range, rows }: { name: string; range: string; rows: number },
    f: NumberFormat,
  ) => `Table ${name}, ${range}, ${f.number(String(rows))} ${rows === 1 ? 'row' : 'rows'}`,
  'cli.foundFigures': (
    { name, range, rows }: { name: string; range: string; rows: number },
    f: NumberFormat,
  ) =>
    `Table of figures ${name}, ${range}, ${f.number(String(rows))} ${rows === 1 ? 'row' : 'rows'}`,
  'cli.foundForm': (
    { name, range, fields }: { name: string; range: string; fields: number },
    f: NumberFormat,
  ) => `Form ${name}, ${range}, ${f.number(String(fields))} ${fields === 1 ? 'entry' : 'entries'}`,
  'cli.heading.cell': () => 'Cell',
  'cli.heading.heading': () => 'Heading',
  'cli.heading.takenFor': () => 'Taken for',
  'cli.heading.how': () => 'How',
  'cli.heading.value': () => 'Value',
  'cli.matched.exact': () => 'the heading',
  'cli.matched.variant': () => 'another wording',
  'cli.matched.corrected': () => 'corrected by you',
  'cli.matched.open': () => 'own column',
  'cli.value.missing': () => 'missing',
  'cli.value.refused': () => 'cannot be read',
  'cli.value.yes': () => 'yes',
  'cli.value.no': () => 'no',
  'cli.value.coerced': ({ value }: { value: string }) => `${value} (text read as a number)`,
  'cli.severity.error': () => 'Error',
  'cli.severity.warning': () => 'Warning',
  'cli.severity.info': () => 'Note',
  'cli.steps': ({ title, column, value }: { title: string; column: string; value: string }) =>
    `${title}, ${column}: ${value}`,
  'template.guideSheet': () => 'How to fill in',
  'template.guide': ({ model }: { model: string }) => `Input to ${model}`,
  'template.howTo': () =>
    'Write over the example rows on the following sheets. The headings must stay; the columns may change places.',
  'template.required': () => 'required',
  'template.optional': () => 'may be left out',
  'template.openColumns': () => 'Own columns',
};
