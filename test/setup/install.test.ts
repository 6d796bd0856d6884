import { missingPackages } from '../../src/setup/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/a/node_modules/@scope/b': { version: '1.0.0' },
    'node_modules/only-for-another-machine': { version: '1.0.0', optional: true },
  },
};

describe('what npm start and npm test install first', () => {
  it('is everything on a fresh machine', () => {
    expect(missingPackages(wanted, {})).toEqual(['react', '@scope/b']);
  });

  it('is nothing when all packages stand there in the locked version', () => {
    const installed = {
      packages: {
        'node_modules/react': { version: '19.3.1' },
        'node_modules/a/node_modules/@scope/b': { version: '1.0.0' },
      },
    };
    expect(missingPackages(wanted, installed)).toEqual([]);
  });

  it('is what has another version since package-lock.json changed', () => {
    const installed = {
      packages: {
        'node_modules/react': { version: '18.0.0' },
        'node_modules/a/node_modules/@scope/b': { version: '1.0.0' },
      },
    };
    expect(missingPackages(wanted, installed)).toEqual(['react']);
  });
});
