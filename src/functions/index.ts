import { languageOf } from '../messages/language';
import { associateFunctions } from './customFunctions';

// Without Office.js there is nobody to associate them with; the pane says so.
if (typeof CustomFunctions !== 'undefined') {
  associateFunctions(() => languageOf(Office.context?.displayLanguage));
}
