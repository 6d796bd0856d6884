import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Microsoft's published schema lies beside the clone where it may; it is not ours to publish. */
const folder = join(__dirname, '../../../shared/manifest-schema');
const schemas = [
  'OfficeAppManifestV1_1.xsd',
  'OfficeAppBasicTypesV1_0.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
];
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** The published schema is of 2020 and older than the shared runtime. */
const withoutRuntimes = (xml: string) => xml.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, '');

async function problemsOf(xml: string): Promise<string[]> {
  const files = schemas.map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const [main, ...imported] = files;
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: withoutRuntimes(xml) }],
    schema: [main!],
    preload: imported,
  });
  return errors.map(({ message }) => message);
}

const there = existsSync(folder);
if (!there) {
  // Not console.warn: Jest keeps what a skipped suite says to itself.
  process.stderr.write('Skipped: no ../shared/manifest-schema to hold manifest.xml against.\n');
}

(there ? describe : describe.skip)('manifest.xml and Microsoft’s schema', () => {
  it('agree', async () => {
    expect(await problemsOf(manifest)).toEqual([]);
  });

  it('disagree about what is wrong, so the check is a real one', async () => {
    expect(await problemsOf(manifest.replace('<TaskpaneId>', '<TaskpaneIdentity>'))).not.toEqual(
      [],
    );
    expect(
      await problemsOf(
        manifest.replace('DefaultValue="Öppna"', `DefaultValue="${'x'.repeat(126)}"`),
      ),
    ).not.toEqual([]);
    expect(await problemsOf(manifest.replace('Locale="en-US"', 'Locale="english"'))).not.toEqual(
      [],
    );
  });
});
