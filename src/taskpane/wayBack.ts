import { message, type Message, type Text } from '../messages/message';
import type { Model } from '../models/model';
import type { Page } from './paneState';

/** Where the button at the top leads: the page, what stands on the button, and its name in full. */
export interface WayBack {
  readonly page: Page;
  readonly text: Message;
  readonly label: Message;
}

/** The way back from a page; undefined on the list of models, which is the first. */
export function wayBack(
  page: Page,
  models: readonly Model[],
  say: (text: Text) => string,
): WayBack | undefined {
  if (page.kind === 'models') return undefined;
  const about = page.kind === 'reading' ? page.id : page.kind === 'paste' ? page.from : undefined;
  const model = models.find(({ id }) => id === about);
  if (!model) {
    return {
      page: { kind: 'models' },
      text: message('pane.models', {}),
      label: message('pane.to-models', {}),
    };
  }
  const { id, title } = model;
  return {
    page: { kind: 'model', id },
    text: title,
    label: message('readingReport.back', { model: say(title) }),
  };
}
