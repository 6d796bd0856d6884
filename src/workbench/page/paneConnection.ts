import { connect, type Connection } from '../host/connect';
import type { ExcelHost } from '../host/excelHost';
import type { Language } from '../../messages/language';

/** What the pane's page calls, before Office.js is loaded in it. */
export type ConnectPane = (pane: Window) => void;

declare global {
  interface Window {
    /** The workbench's side of the pane; see `paneHost.ts`. */
    regionkalkylPane?: ConnectPane;
  }
}

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-US' };

/**
 * Lets panes that load from now on talk to a host, in a language; answers how to stop.
 * The workbook is in this page and the pane in a frame of its own, as in Excel.
 */
export function offerPane(page: Window, host: ExcelHost, language: Language): () => void {
  const connections: Connection[] = [];
  page.regionkalkylPane = (pane) => {
    connections.push(connect(pane, host, { locale: locales[language] }));
  };
  return () => {
    delete page.regionkalkylPane;
    for (const connection of connections) connection.detach();
  };
}
