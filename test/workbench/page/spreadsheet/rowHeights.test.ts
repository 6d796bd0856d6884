import { wrappedLines } from '../../../../src/workbench/page/spreadsheet/rowHeights';

describe('how high a wrapped heading is', () => {
  const lines = (text: string, room: number) => wrappedLines(text, room, (part) => part.length);

  test('breaks between words', () => {
    expect(lines('Differens mot 2019', 18)).toBe(1);
    expect(lines('Differens mot 2019', 10)).toBe(2);
    expect(lines('Differens mot 2019', 9)).toBe(2);
  });

  test('breaks inside a word that is too long, and at line breaks', () => {
    expect(lines('Flyktingvariabler', 9)).toBe(2);
    expect(lines('a\nb\nc', 9)).toBe(3);
  });
});
