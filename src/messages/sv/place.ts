/** Writing where the user points. */
export const place = {
  'place-in-use': ({ cell, range }: { cell: string; range: string }) =>
    `Det står något i ${cell}, och resultatet fyller ${range}. Bekräfta att det får skrivas över, eller peka på en annan cell.`,
  'place-no-sheet': ({ sheet, known }: { sheet: string; known: string }) =>
    `Bladet ”${sheet}” finns inte i arbetsboken; peka på en cell i ett av bladen: ${known}.`,
  'place-outside': ({ cell, rows, columns }: { cell: string; rows: string; columns: string }) =>
    `Resultatet har ${rows} rader och ${columns} kolumner och ryms inte från ${cell}; peka på en cell högre upp eller längre till vänster.`,
  'place-over-input': ({ range, input }: { range: string; input: string }) =>
    `Resultatet fyller ${range} och skulle skriva över underlaget i ${input}; peka på en cell utanför underlaget.`,
  'place-over-result': ({ range, result }: { range: string; result: string }) =>
    `Resultatet fyller ${range}, där ett tidigare resultat står i ${result}; peka på en cell utanför det.`,
  'place-over-merged': ({ range, merged }: { range: string; merged: string }) =>
    `Resultatet fyller ${range}, där cellerna ${merged} är sammanfogade; dela dem eller peka på en annan cell.`,
  'place-over-table': ({ range, table }: { range: string; table: string }) =>
    `Resultatet fyller ${range}, där Exceltabellen ${table} står; peka på en cell utanför tabellen.`,
  'place-has-rules': ({ range }: { range: string }) =>
    `Resultatet fyller ${range}, där det finns villkorsstyrd formatering; ta bort den där eller peka på en annan cell.`,
  'place-write-to': () => 'Skrivs till',
  'place-ours': () => 'eget blad',
  'place-selected': () => 'markerad cell',
  'place-again': ({ cell }: { cell: string }) =>
    `Byt från ${cell} till den cell som nu är markerad`,
  'place-plan': ({ sheet }: { sheet: string }) => `Skrivs till: ditt blad ”${sheet}”`,
  'place-overwrite': () => 'Skriv över',
  'place-cancel': () => 'Avbryt',
  'cli.placeNotCell': ({ text }: { text: string }) =>
    `--at ${text} ska vara ett blad och en cell, till exempel --at "Blad1!C5".`,
  'cli.placeNeedsOut': () =>
    '--at gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
  'cli.confirmNeedsPlace': () =>
    '--confirm gäller en utpekad cell; ange också --at, till exempel --at "Blad1!C5".',
  'cli.placeConfirm': () => 'Lägg till --confirm för att skriva över det.',
};
