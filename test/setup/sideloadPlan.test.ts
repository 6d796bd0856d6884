import { sideloadPlan } from '../../src/setup/sideloadPlan.mjs';

const id = '1f7d6fc5-d9ee-48c0-bdaf-a1552707735e';

describe('npm run sideload', () => {
  it('copies the manifest to where Excel for Mac looks', () => {
    const manifest = '/Users/eva/regionkalkyl/dist/addin/manifest.xml';
    expect(sideloadPlan({ platform: 'darwin', home: '/Users/eva', manifest, id })).toMatchObject({
      kind: 'copy',
      to: `/Users/eva/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`,
    });
  });

  it('names the manifest in the registry for Excel on Windows, and nothing outside the user’s own part', () => {
    const manifest = 'C:\\Users\\Eva Ek\\regionkalkyl\\dist/addin/manifest.xml';
    expect(
      sideloadPlan({ platform: 'win32', home: 'C:\\Users\\Eva Ek', manifest, id }),
    ).toMatchObject({
      kind: 'registry',
      command: [
        ...['reg', 'add', 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer'],
        ...['/v', id, '/t', 'REG_SZ'],
        ...['/d', 'C:\\Users\\Eva Ek\\regionkalkyl\\dist\\addin\\manifest.xml', '/f'],
      ],
    });
  });

  it('says in one line what to do where there is no Excel', () => {
    expect(sideloadPlan({ platform: 'linux', home: '/home/eva', manifest: '/m', id })).toEqual({
      kind: 'impossible',
      reason:
        'There is no Excel for this system. Use npm start: it opens the same pane beside a sheet.',
    });
  });
});
