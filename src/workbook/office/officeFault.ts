import { message, type Message } from '../../messages/message';

/** What was asked of Excel; decides the words, and which sheet they name. */
export type Errand =
  | { readonly kind: 'read' }
  | { readonly kind: 'select' }
  | { readonly kind: 'keep' }
  /** `creates`: the sheet is new, so that a refusal concerns the workbook and not the sheet. */
  | { readonly kind: 'write'; readonly sheet: string; readonly creates: boolean };

/**
 * What an answer of Excel means to the person at the screen: one sentence that says what to do.
 * An error that nobody foresaw keeps Excel's own code, so that support can look it up.
 */
export function officeFault(fault: unknown, errand: Errand): Message {
  const code = faultCode(fault);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return message('excel-edit-mode', {});
    case 'AccessDenied':
      if (errand.kind !== 'write') return message('excel-access-denied', {});
      return errand.creates
        ? message('excel-protected-workbook', {})
        : message('excel-protected-sheet', { sheet: errand.sheet });
    case 'RequestPayloadSizeLimitExceeded':
      return message('excel-request-too-large', {});
    case 'ResponsePayloadSizeLimitExceeded':
      return message('excel-answer-too-large', {});
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'HostRestartNeeded':
    case 'ServiceNotAvailable':
    case 'Timeout':
      return message('excel-session-lost', {});
    case 'ItemAlreadyExists':
      if (errand.kind === 'write') return message('excel-sheet-exists', { sheet: errand.sheet });
      break;
    case 'ItemNotFound':
      return message('excel-not-found', {});
  }
  return message('excel-unknown', { code });
}

/** The code that Excel gave, or the name of what went wrong on our side of it. */
export function faultCode(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null) {
    if ('code' in fault && typeof fault.code === 'string' && fault.code !== '') return fault.code;
    if ('name' in fault && typeof fault.name === 'string') return fault.name;
  }
  return 'GeneralException';
}

/** Whether Excel turned a batch away as a whole, so that nothing of it has been done. */
export function wasTurnedAway(fault: unknown): boolean {
  const code = faultCode(fault);
  return code === 'InvalidOperationInCellEditMode' || code === 'RequestPayloadSizeLimitExceeded';
}

/** Whether an answer that Excel refused might come where less is asked for. */
export function mayBeTooMuch(fault: unknown): boolean {
  const code = faultCode(fault);
  return code === 'GeneralException' || code === 'ResponsePayloadSizeLimitExceeded';
}
