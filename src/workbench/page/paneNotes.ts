/**
 * The script that follows Office.js in the pane's page in the workbench, before the add-in's own: the client
 * on npm is older than the one that Excel gets, and knows no notes.
 */
import { addNotes, type ClientWindow } from '../host/clientNotes';

if (typeof Office !== 'undefined') {
  void Office.onReady(() => {
    addNotes(window as unknown as ClientWindow);
  });
}
