import type { NumberFormat } from '../language';

/** The command line, and the template that it and the pane write. */
export const commandLine = {
  'cli.usage': () =>
    `Regionkalkyl på kommandoraden

  regionkalkyl models [modell]                     modellerna, eller en modells hela sida: tabeller, rubriker, val
  regionkalkyl template <modell> <ut.xlsx>         en tom arbetsbok att fylla i, med vägledning
  regionkalkyl sample <namn> <ut.xlsx>             en arbetsbok med exempel
  regionkalkyl read <in.xlsx>                      vad som hittas i en arbetsbok
  regionkalkyl run <modell> <in.xlsx>              räknar och visar resultatet
  regionkalkyl paste <in.txt|in.xlsx> <ut.xlsx>    gör en tabell av text som kopierats ur en pdf

Val
  --set nyckel=värde   ett av modellens val; kan anges flera gånger (run)
  --out <ut.xlsx>      skriver arbetsboken med resultatblad till en fil (run)
  --at "Blad1!C5"      skriver resultatet i --out från den cellen i stället för på ett eget blad (run)
  --confirm            skriver över det som står där --at pekar (run)
  --formulas           skriver talen i --out som Excelformler över indatacellerna (run)
  --mark               markerar i --out de celler som modellen har något att säga om: färg och anteckning (run)
  --log                för logg på ett eget blad i --out: tid, modell, kontrollsumma, områden (run)
  --columns <antal>    hur många kolumner tal texten har, om det inte syns (paste)
  --json               skriver ett JSON-objekt i stället för text (models, read, run)
  --explain            visar stegen bakom varje tal (run)
  --lang sv|en         språk
  --help               denna hjälp; efter run <modell> även modellens val
  --version            programmets version

En fil som redan finns skrivs inte över, utom av run --out: dit får indatafilen själv anges, eller en
fil där det redan finns ett resultatblad från Regionkalkyl.

Slutkod: 0 klart, 1 klart med fel i indata (ingenting skrivs), 2 kunde inte köras.`,
  'cli.modelOptions': ({ model }: { model: string }) => `Val för ${model} (--set nyckel=värde)`,
  'cli.optionDefault': ({ value }: { value: string }) => `förval: ${value}`,
  'cli.optionAllowed': ({ values }: { values: string }) => `ett av: ${values}`,
  'cli.modelTable': ({ table }: { table: string }) => `Tabellen ${table}`,
  'cli.modelForm': ({ form }: { form: string }) =>
    `Formuläret ${form}: etiketter i en kolumn, värden i nästa`,
  'cli.headingAlso': ({ headings }: { headings: string }) => `även: ${headings}`,
  'cli.fieldLabels': ({ labels }: { labels: string }) => `etikett: ${labels}`,
  'cli.readsResults': () => 'Läser också andra modellers resultat i arbetsboken.',
  'cli.readsFigures': () => 'Läser också alla tabeller med tal i arbetsboken.',
  'cli.modelTemplate': ({ model }: { model: string }) =>
    `Mall: regionkalkyl template ${model} mall.xlsx`,
  'cli.modelSample': ({ sample }: { sample: string }) =>
    `Exempel: regionkalkyl sample ${sample} ${sample}.xlsx`,
  'cli.option.amount': () => 'ett belopp, till exempel 8 584 125 eller 8,6 mkr',
  'cli.option.count': () => 'ett antal, till exempel 365',
  'cli.option.date': () => 'ett datum, till exempel 2026-12-31',
  'cli.option.text': () => 'en text',
  'cli.option.recipient': () => 'koden för en av mottagarna i indata',
  'cli.noCommand': ({ known }: { known: string }) =>
    `Ange ett kommando: ${known}. Hjälp: regionkalkyl --help`,
  'cli.unknownCommand': ({ command, known }: { command: string; known: string }) =>
    `Kommandot ”${command}” finns inte. Det finns ${known}.`,
  'cli.unknownOption': ({
    option,
    command,
    allowed,
  }: {
    option: string;
    command: string;
    allowed: string;
  }) => `Kommandot ${command} har inget val ${option}. Tillåtna val: ${allowed}.`,
  'cli.optionNeedsValue': ({ option, example }: { option: string; example: string }) =>
    `Valet ${option} behöver ett värde, till exempel ${example}.`,
  'cli.optionTakesNoValue': ({ option }: { option: string }) => `Valet ${option} tar inget värde.`,
  'cli.markNeedsOut': () =>
    '--mark gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
  'cli.nothingToMark': ({ model }: { model: string }) =>
    `Modellen ${model} markerar inga celler; ta bort --mark.`,
  'cli.logNeedsOut': () =>
    '--log gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
  'cli.formulasNeedOut': () =>
    '--formulas gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
  'cli.columnsNotNumber': ({ text }: { text: string }) =>
    `--columns ${text} ska vara ett heltal från 1 till 50, till exempel --columns 4.`,
  'cli.unknownLanguage': ({ language }: { language: string }) =>
    `Språket ”${language}” finns inte. Tillåtna värden för --lang: sv, en.`,
  'cli.setWithoutValue': ({ text, known }: { text: string; known: string }) =>
    `--set ${text} ska skrivas nyckel=värde. Modellens nycklar: ${known}.`,
  'cli.argumentsMissing': ({ command, usage }: { command: string; usage: string }) =>
    `Kommandot ${command} behöver fler uppgifter: regionkalkyl ${usage}`,
  'cli.argumentsExtra': ({ extra, usage }: { extra: string; usage: string }) =>
    `”${extra}” är en uppgift för mycket: regionkalkyl ${usage}`,
  'cli.unknownModel': ({ model, known }: { model: string; known: string }) =>
    `Modellen ”${model}” finns inte. Det finns ${known}.`,
  'cli.unknownSample': ({ sample, known }: { sample: string; known: string }) =>
    `Exemplet ”${sample}” finns inte. Det finns ${known}.`,
  'cli.fileMissing': ({ file }: { file: string }) => `Filen ${file} finns inte.`,
  'cli.fileIsFolder': ({ file }: { file: string }) => `${file} är en mapp, inte en fil.`,
  'cli.fileUnreadable': ({ file, code }: { file: string; code: string }) =>
    `Filen ${file} kan inte läsas (${code}).`,
  'cli.fileUnwritable': ({ file, code }: { file: string; code: string }) =>
    `Filen ${file} kan inte skrivas (${code}).`,
  'cli.folderMissing': ({ file }: { file: string }) =>
    `Mappen för ${file} finns inte. Skapa den först eller ange en annan fil.`,
  'cli.wrongEnding': ({ file, ending }: { file: string; ending: string }) =>
    `${file} ska sluta på ${ending}, annars öppnar Excel den inte.`,
  'cli.fileExists': ({ file }: { file: string }) =>
    `Filen ${file} finns redan och skrivs inte över. Ange ett annat namn eller flytta den.`,
  'cli.outExists': ({ file }: { file: string }) =>
    `Filen ${file} finns redan och är inget tidigare resultat från Regionkalkyl, så den skrivs inte över. Ange ett annat namn.`,
  'cli.fileProblem': ({ file, problem }: { file: string; problem: string }) =>
    `${file}: ${problem}`,
  'cli.internalError': ({ error }: { error: string }) =>
    `Ett fel i Regionkalkyl, inte i din fil: ${error}`,
  'cli.written': ({ file }: { file: string }) => `Skrev ${file}`,
  'cli.writtenSheets': ({ file, sheets }: { file: string; sheets: string }) =>
    `Skrev ${file} med resultatet på ${sheets}.`,
  'cli.notWritten': ({ file }: { file: string }) =>
    `Ingenting skrevs till ${file}, eftersom indata har fel.`,
  'cli.nothingFound': () => 'Inga tabeller eller formulär hittades.',
  'cli.foundTable': (
    { name, range, rows }: { name: string; range: string; rows: number },
    f: NumberFormat,
  ) => `Tabell ${name}, ${range}, ${f.number(String(rows))} ${rows === 1 ? 'rad' : 'rader'}`,
  'cli.foundFigures': (
    { name, range, rows }: { name: string; range: string; rows: number },
    f: NumberFormat,
  ) => `Siffertabell ${name}, ${range}, ${f.number(String(rows))} ${rows === 1 ? 'rad' : 'rader'}`,
  'cli.foundForm': (
    { name, range, fields }: { name: string; range: string; fields: number },
    f: NumberFormat,
  ) =>
    `Formulär ${name}, ${range}, ${f.number(String(fields))} ${fields === 1 ? 'uppgift' : 'uppgifter'}`,
  'cli.heading.cell': () => 'Cell',
  'cli.heading.heading': () => 'Rubrik',
  'cli.heading.takenFor': () => 'Tas för',
  'cli.heading.how': () => 'Hur',
  'cli.heading.value': () => 'Värde',
  'cli.matched.exact': () => 'rubriken',
  'cli.matched.variant': () => 'annan skrivning',
  'cli.matched.corrected': () => 'rättad av dig',
  'cli.matched.open': () => 'egen kolumn',
  'cli.value.missing': () => 'saknas',
  'cli.value.refused': () => 'kan inte läsas',
  'cli.value.yes': () => 'ja',
  'cli.value.no': () => 'nej',
  'cli.value.coerced': ({ value }: { value: string }) => `${value} (text läst som tal)`,
  'cli.severity.error': () => 'Fel',
  'cli.severity.warning': () => 'Varning',
  'cli.severity.info': () => 'Upplysning',
  'cli.steps': ({ title, column, value }: { title: string; column: string; value: string }) =>
    `${title}, ${column}: ${value}`,
  'template.guideSheet': () => 'Så fyller du i',
  'template.guide': ({ model }: { model: string }) => `Indata till ${model}`,
  'template.howTo': () =>
    'Skriv över exempelraderna på de följande bladen. Rubrikerna ska stå kvar; kolumnerna får byta plats.',
  'template.required': () => 'krävs',
  'template.optional': () => 'kan utelämnas',
  'template.openColumns': () => 'Egna kolumner',
};
