/** What Excel or a file answers when it cannot be read or written. */
export const excel = {
  'excel-edit-mode': () =>
    'Avsluta redigeringen av cellen med Retur eller Esc och försök igen; Excel tar inte emot något medan en cell redigeras.',
  'excel-access-denied': () =>
    'Excel släpper inte in tillägget i arbetsboken; aktivera redigering eller ta bort skyddet och försök igen.',
  'excel-protected-workbook': () =>
    'Arbetsbokens struktur är skyddad, så inget nytt blad kan läggas till; ta bort skyddet under Granska › Skydda arbetsbok och försök igen.',
  'excel-protected-sheet': ({ sheet }: { sheet: string }) =>
    `Bladet ”${sheet}” är skyddat; ta bort skyddet under Granska › Ta bort bladets skydd och försök igen.`,
  'excel-request-too-large': () =>
    'Resultatet är större än vad Excel tar emot på en gång; dela upp indata i mindre tabeller och försök igen.',
  'excel-answer-too-large': () =>
    'Arbetsboken är större än vad Excel lämnar ut på en gång; flytta indata till en mindre arbetsbok och öppna tillägget där.',
  'excel-session-lost': () =>
    'Förbindelsen med Excel bröts; stäng panelen, öppna den igen och försök på nytt.',
  'excel-not-found': () =>
    'Bladet, namnet eller cellen finns inte längre i arbetsboken; läs om och försök igen.',
  'excel-sheet-exists': ({ sheet }: { sheet: string }) =>
    `Det finns redan ett blad som heter ”${sheet}”; byt namn på det eller ta bort det och försök igen.`,
  'excel-sheet-missing': ({ sheet }: { sheet: string }) =>
    `Bladet ”${sheet}” finns inte längre; läs om arbetsboken och försök igen.`,
  'excel-result-moved': ({ sheet }: { sheet: string }) =>
    `Det tidigare resultatet på bladet ”${sheet}” har flyttats eller ändrats; läs om arbetsboken och försök igen.`,
  'excel-cell-in-the-way': ({ cell }: { cell: string }) =>
    `Cellen ${cell} är ifylld och skulle skrivas över; flytta innehållet och försök igen.`,
  'excel-write-undone': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel avbröt skrivningen med felet ${code}, så bladet ”${sheet}” togs bort igen och allt är som förut; försök igen.`,
  'excel-write-restored': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel avbröt skrivningen med felet ${code}; bladet ”${sheet}” är återställt och allt är som förut, försök igen.`,
  'excel-write-half-done': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel avbröt skrivningen med felet ${code} och bladet ”${sheet}” blev ofullständigt; läs om arbetsboken, så återställs det.`,
  'excel-write-unanswered': ({ sheet }: { sheet: string }) =>
    `Excel svarade inte på skrivningen till bladet ”${sheet}”; stäng panelen och öppna den igen, så återställs det som inte blev klart.`,
  'excel-nothing-to-undo': () =>
    'Det finns ingen skrivning att ångra; läs om arbetsboken om du nyss har skrivit.',
  'excel-undo-changed': ({ sheet }: { sheet: string }) =>
    `Resultatet på bladet ”${sheet}” har ändrats efter skrivningen och ändringen skulle gå förlorad; ta tillbaka ändringen eller kopiera den till ett annat blad och försök igen.`,
  'excel-undo-half-done': ({ sheet }: { sheet: string }) =>
    `Excel avbröt ångringen och bladet ”${sheet}” är ännu inte helt återställt; läs om arbetsboken, så slutförs den.`,
  'excel-unknown': ({ code }: { code: string }) =>
    `Excel svarade med felet ${code} och inget ändrades; försök igen och starta om Excel om felet kvarstår.`,
};
