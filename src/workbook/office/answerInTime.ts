/** How long Excel may take to answer one batch, in milliseconds; a session that died never does. */
export const defaultPatience = 60_000;

/** An answer that did not come. Carries a code as Excel's own errors do. */
export class NoAnswer extends Error {
  readonly code = 'Timeout';
}

/** The answer, or a NoAnswer thrown when it takes longer than the patience lasts. */
export async function answerInTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new NoAnswer('Excel did not answer')), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
