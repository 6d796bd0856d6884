import { memoryIn } from '../../src/taskpane/memory';

const storeOf = (items: Record<string, string>) => ({
  getItem: (key: string) => items[key] ?? null,
  setItem: (key: string, value: string) => {
    items[key] = value;
  },
});

describe('what the pane remembers', () => {
  it('is the language, the choices of each model, and what results are written as', () => {
    const memory = memoryIn(() => storeOf(items));
    const items: Record<string, string> = {};
    memory.setLanguage('en');
    memory.setOptions('distribution', { ownRegion: '23' });
    const again = memoryIn(() => storeOf(items));
    expect(again.language()).toBe('en');
    expect(again.options('distribution')).toEqual({ ownRegion: '23' });
    expect(again.options('revision')).toEqual({});
    expect(again.writtenAs()).toBeUndefined();
    again.setWrittenAs('formulas');
    expect(memory.writtenAs()).toBe('formulas');
  });

  it('is nothing where the browser stores nothing', () => {
    const memory = memoryIn(() => {
      throw new Error('SecurityError');
    });
    memory.setLanguage('en');
    expect(memory.language()).toBeUndefined();
    expect(memory.options('distribution')).toEqual({});
  });

  it('is nothing where somebody else has written there', () => {
    const memory = memoryIn(() =>
      storeOf({
        'regionkalkyl.language': 'klingon',
        'regionkalkyl.options.a': '{',
        'regionkalkyl.options.b': '{"unit":"kr","n":3}',
        'regionkalkyl.options.c': 'null',
      }),
    );
    expect(memory.language()).toBeUndefined();
    expect(memory.options('a')).toEqual({});
    expect(memory.options('b')).toEqual({ unit: 'kr' });
    expect(memory.options('c')).toEqual({});
  });
});
