import { languageOf } from '../messages/language';
import { officePatience } from './officeArrival';
import { showOfficeProblem } from './officeProblem';

/**
 * Runs before everything else on the page. Where Office.js hangs on its way, no script behind it starts:
 * then nothing has been drawn when the patience ends, and the guard says why.
 */
setTimeout(() => {
  const root = document.getElementById('root');
  if (root && root.childElementCount === 0) {
    showOfficeProblem(root, 'missing', languageOf(navigator.language));
  }
}, officePatience);
