import { message, type Message } from '../messages/message';
import type { Model } from '../models/model';

/** The model with an id. */
export function findModel(models: readonly Model[], id: string): Model | undefined {
  return models.find((candidate) => candidate.id === id);
}

/** The sentence for an id that no model has; it lists those there are. */
export function unknownModel(models: readonly Model[], id: string): Message {
  const known = models.map((candidate) => candidate.id).join(', ');
  return message('cli.unknownModel', { model: id, known });
}
