import type { Message } from '../messages/message';
import type { CellAddress } from './cell';

/** `error`: nothing is written. `warning`: look at this first. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to say about the input or the result, with the cell it concerns where there is one. */
export interface Finding {
  readonly severity: Severity;
  readonly message: Message;
  readonly cell?: CellAddress;
  /** The option that it concerns, by key, so that a form can say it at its field. */
  readonly option?: string;
}

export function error(message: Message, cell?: CellAddress): Finding {
  return cell ? { severity: 'error', message, cell } : { severity: 'error', message };
}

export function warning(message: Message, cell?: CellAddress): Finding {
  return cell ? { severity: 'warning', message, cell } : { severity: 'warning', message };
}

export function info(message: Message, cell?: CellAddress): Finding {
  return cell ? { severity: 'info', message, cell } : { severity: 'info', message };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** Each finding once: the same message of the same cell says nothing new. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}
