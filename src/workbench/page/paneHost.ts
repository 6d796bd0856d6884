/**
 * The first script of the pane's page in the workbench: takes Excel's place before Office.js looks for it.
 * The workbook and the host live in the page around; here they are only fetched.
 */
import type { ConnectPane } from './paneConnection';

const { regionkalkylPane } = window.parent as Window & { regionkalkylPane?: ConnectPane };

regionkalkylPane?.(window);
