/** Whether Excel accepts a text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    // eslint-disable-next-line no-control-regex
    !/[\\/?*[\]:\u0000-\u001f\ufffe\uffff]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/\p{Cs}/u.test(name)
  );
}
