import { zipped } from './packageParts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The sheet of the rich package, as Excel writes one: shared strings, spans, a shared formula. */
export const richSheet =
  head +
  `<worksheet xmlns="${main}" xmlns:r="${related}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Blad1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="22.7109375" customWidth="1"/><col min="2" max="4" width="9.140625" style="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:4" ht="30" customHeight="1"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1"><v>59686</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>119372</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" t="s"><v>4</v></c><c r="B3" s="1"><v>131269</v></c><c r="C3"><f t="shared" si="0"/><v>262538</v></c></row>' +
  '<row r="4" spans="1:4"><c r="A4" t="inlineStr"><is><t>Region Skåne</t></is></c><c r="B4" s="1"><v>1344689</v></c><c r="C4"><f t="shared" si="0"/><v>2689378</v></c><c r="D4" t="b"><v>1</v></c></row>' +
  '<row r="6"><c r="A6" t="e"><v>#DIV/0!</v></c><c r="B6" s="2"/><c r="C6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
  '</sheetData>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>';

/** Parts as in a workbook with macros, a chart, a table, comments and what else people have. */
export const richParts: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml':
    head +
    `<Types xmlns="${types}"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>' +
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  '_rels/.rels':
    head +
    `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${related}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    head +
    `<x:workbook xmlns:x="${main}" xmlns:rel="${related}"><x:fileVersion appName="xl"/><x:workbookPr codeName="ThisWorkbook"/><x:bookViews><x:workbookView xWindow="0"/></x:bookViews>` +
    '<x:sheets><x:sheet name="Indata" sheetId="3" rel:id="rId7"/><x:sheet name="Diagram &amp; mer" sheetId="9" rel:id="rId8"/><x:sheet name="Dolt" sheetId="4" state="hidden" rel:id="rId9"/></x:sheets>' +
    '<x:definedNames><x:definedName name="Folkmängd">Indata!$B$2:$B$4</x:definedName><x:definedName name="_Regionkalkyl.distribution.7" comment="distribution 1.0 gone" hidden="1">#REF!</x:definedName></x:definedNames>' +
    '<x:calcPr calcId="191029"/><x:extLst><x:ext uri="{1}"/></x:extLst></x:workbook>',
  'xl/_rels/workbook.xml.rels':
    head +
    `<Relationships xmlns="${links}"><Relationship Id="rId7" Type="${related}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId8" Type="${related}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId9" Type="${related}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${related}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${related}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId5" Type="${related}/calcChain" Target="calcChain.xml"/><Relationship Id="rId6" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  'xl/worksheets/sheet1.xml': richSheet,
  'xl/worksheets/_rels/sheet1.xml.rels':
    head +
    `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${related}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${related}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${related}/table" Target="../tables/table1.xml"/><Relationship Id="rId4" Type="${related}/comments" Target="../comments1.xml"/></Relationships>`,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>utan adresser</t></is></c></row><row><c><v>2</v></c></row></sheetData></worksheet>`,
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  'xl/styles.xml':
    head +
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`,
  'xl/sharedStrings.xml':
    head +
    `<sst xmlns="${main}" count="5" uniqueCount="5"><si><t>Region</t></si><si><r><rPr><b/></rPr><t>Folk</t></r><r><t>mängd</t></r></si><si/><si><t>Region Gotland</t></si><si><t xml:space="preserve"> Region Jämtland &#x1F600;</t></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="C2" i="3"/><c r="C3" i="3"/><c r="C4" i="3"/><c r="C6" i="3"/></calcChain>`,
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:drawing"/>',
  'xl/drawings/vmlDrawing1.vml': '<xml/>',
  'xl/charts/chart1.xml':
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Indata!$B$2:$B$4</c:f></c:chartSpace>',
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:C4"><tableColumns count="3"/></table>`,
  'xl/comments1.xml': `<comments xmlns="${main}"><authors/><commentList/></comments>`,
  'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251),
  'customXml/item1.xml': '<egen><text>orört</text></egen>',
  'docProps/app.xml': '<Properties><TitlesOfParts/></Properties>',
};

export const richPackage = (change: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zipped({ ...richParts, ...change });
