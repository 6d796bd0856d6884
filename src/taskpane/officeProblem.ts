import type { Language } from '../messages/language';
import { pane as en } from '../messages/en/pane';
import { pane as sv } from '../messages/sv/pane';

export type OfficeProblem = 'missing' | 'silent' | 'outside' | 'old';

/**
 * Says in plain HTML why there is no pane. Needs neither React nor Office.js: one of them may be what is
 * missing.
 */
export function showOfficeProblem(root: Element, problem: OfficeProblem, language: Language): void {
  const texts = language === 'en' ? en : sv;
  const sentence = root.ownerDocument.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.style.cssText =
    'margin:16px;font:14px/1.4 "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere';
  sentence.textContent = texts[`pane.office-${problem}`]();
  root.replaceChildren(sentence);
}
