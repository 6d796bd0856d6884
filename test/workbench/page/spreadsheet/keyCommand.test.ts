import { keyCommand, type Key } from '../../../../src/workbench/page/spreadsheet/keyCommand';

const pressed = (key: string, held: Partial<Key> = {}) =>
  keyCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('keys in the spreadsheet', () => {
  test('arrows move, with Shift they extend, with Ctrl they jump', () => {
    expect(pressed('ArrowLeft', { shiftKey: true, ctrlKey: true })).toEqual({
      do: 'move',
      step: { rows: 0, columns: -1 },
      extend: true,
      jump: true,
    });
    expect(pressed('ArrowDown')).toMatchObject({ extend: false, jump: false });
  });

  test('letters, digits and the beginnings of accents are typed', () => {
    for (const key of ['å', '5', '=', 'Dead']) expect(pressed(key)).toEqual({ do: 'type' });
  });

  test('on a Mac the command key is what Ctrl is elsewhere', () => {
    expect(pressed('z', { metaKey: true })).toEqual({ do: 'undo' });
    expect(pressed('Z', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' });
  });

  test("the browser's own keys are left alone", () => {
    for (const key of ['F5', 'F12', 'Shift', 'Alt']) expect(pressed(key)).toBeUndefined();
    expect(pressed('c', { ctrlKey: true })).toBeUndefined();
    expect(pressed('ArrowLeft', { altKey: true })).toBeUndefined();
  });
});
