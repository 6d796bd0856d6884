type EventHandler = (event: number, payload: unknown) => void;

/** The client's numbers in the older document API. */
const buttonPressed = 39;
const buttonDone = 94;

/**
 * The ribbon's buttons that run a function of the add-in. The client hears of a press by an event of
 * the older document API, which speaks in arrays of COM (`toArray()`), and says when it is done.
 */
export class Ribbon {
  #handler: EventHandler | undefined;
  readonly #pressed = new Map<string, (status: number) => void>();
  #last = 0;

  /** `window.external.RegisterEvent`. */
  register(event: number, handler: EventHandler): void {
    if (event === buttonPressed) this.#handler = handler;
  }

  /** `window.external.Execute`; whether it was about a button. */
  execute(method: number, parameters: unknown): boolean {
    if (method !== buttonDone) return false;
    const [id, status] = Object.values(parameters as object) as [string, number];
    this.#pressed.get(id)?.(status);
    this.#pressed.delete(id);
    return true;
  }

  /**
   * Presses the button that runs a function, by the name in the manifest. Resolves when the add-in has
   * said `event.completed()`; refuses when no add-in is loaded or it has no such function.
   *
   * @example await connection.press('recalculate')
   */
  press(functionName: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.#handler) {
        reject(new Error('No add-in is loaded.'));
        return;
      }
      this.#last += 1;
      const id = String(this.#last);
      this.#pressed.set(id, (status) => {
        if (status === 0) resolve();
        else reject(new Error(`The add-in has no function "${functionName}" (${status}).`));
      });
      const event = JSON.stringify({ source: { id: functionName } });
      this.#handler(buttonPressed, comArray([id, functionName, event]));
    });
  }
}

/** An array as the client expects it of a PC. @example comArray([0]).toArray() // [0] */
export function comArray(items: readonly unknown[]): { toArray(): unknown[] } {
  return { toArray: () => [...items] };
}
