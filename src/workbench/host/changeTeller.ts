import type { Change, Origin, StoreEvent, StoreListener } from './change';

/** Gathers changes into batches and tells each batch once to everyone who listens. */
export class ChangeTeller {
  readonly #listeners = new Set<StoreListener>();
  readonly #events: StoreEvent[] = [];
  #open: { readonly origin: Origin; readonly changes: Change[]; depth: number } | undefined;
  #telling = false;

  /** Whether a batch is open that has changed something. */
  get hasUntold(): boolean {
    return (this.#open?.changes.length ?? 0) > 0;
  }

  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A batch inside another is part of it. */
  batch<T>(origin: Origin, mutate: () => T): T {
    const open = (this.#open ??= { origin, changes: [], depth: 0 });
    open.depth += 1;
    try {
      return mutate();
    } finally {
      open.depth -= 1;
      if (open.depth === 0) {
        this.#open = undefined;
        if (open.changes.length > 0) this.#tell({ origin: open.origin, changes: open.changes });
      }
    }
  }

  /** A change outside every batch is told at once, as made by `origin`. */
  record(change: Change, origin: Origin = 'person'): void {
    if (this.#open) this.#open.changes.push(change);
    else this.#tell({ origin, changes: [change] });
  }

  // A listener may change the workbook in turn; everyone hears of that after what caused it.
  #tell(event: StoreEvent): void {
    this.#events.push(event);
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#events.shift(); next; next = this.#events.shift()) {
        for (const listener of [...this.#listeners]) listener(next);
      }
    } finally {
      this.#telling = false;
    }
  }
}
