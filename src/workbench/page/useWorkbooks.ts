import { useCallback, useEffect, useRef, useState } from 'react';
import { message, type Message } from '../../messages/message';
import { asDownload, openWorkbook, type OpenWorkbook } from './openWorkbook';
import { samples, type Sample } from './samples';
import { saveFile } from './saveFile';

/** What happened last, in a sentence. */
export interface NoticeText {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: Message;
  /** Whether the way back to the workbook before belongs to it. */
  readonly offersBack?: boolean;
}

/** The workbook on the desk, and the one before it: opening another loses nothing. */
export interface Workbooks {
  readonly current: OpenWorkbook | undefined;
  readonly previous: OpenWorkbook | undefined;
  readonly busy: boolean;
  readonly notice: NoticeText | undefined;
  openFile(file: File): Promise<void>;
  openSample(sample: Sample): Promise<void>;
  back(): void;
  download(): void;
  dismiss(): void;
}

export function useWorkbooks(): Workbooks {
  const [open, setOpen] = useState<readonly OpenWorkbook[]>([]);
  const [notice, setNotice] = useState<NoticeText>();
  const [busy, setBusy] = useState(true);
  const [current, previous] = open;

  const show = useCallback(
    async (fileName: string, file: Uint8Array, first: boolean): Promise<void> => {
      const opened = openWorkbook(fileName, file);
      if (!opened.ok) {
        setNotice({ intent: 'error', text: opened.problem.message });
        return;
      }
      setOpen(([before]) => (before ? [opened.value, before] : [opened.value]));
      setNotice(
        first
          ? undefined
          : {
              intent: 'info',
              text: message('workbench.opened', { name: fileName }),
              offersBack: true,
            },
      );
    },
    [],
  );
  const openSample = useCallback(
    async (sample: Sample, first = false): Promise<void> => {
      setBusy(true);
      const file = await fetched(sample.address);
      if (file) await show(sample.fileName, file, first);
      else {
        const text = message('workbench.sampleMissing', { name: sample.fileName });
        setNotice({ intent: 'error', text });
      }
      setBusy(false);
    },
    [show],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void openSample(samples[0], true);
  }, [openSample]);

  return {
    current,
    previous,
    busy,
    notice,
    openSample: (sample) => openSample(sample),
    async openFile(file) {
      setBusy(true);
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Reading a large file holds the page up, so that it is being read must be shown first.
      await nextPicture();
      await show(file.name, bytes, false);
      setBusy(false);
    },
    back() {
      setOpen(([now, before]) => (now && before ? [before, now] : now ? [now] : []));
      setNotice(undefined);
    },
    download() {
      if (!current) return;
      const file = asDownload(current);
      if (!file.ok) {
        setNotice({ intent: 'error', text: file.problem.message });
        return;
      }
      saveFile(current.fileName, file.value);
      const text = message('workbench.downloaded', { name: current.fileName });
      setNotice({ intent: 'success', text });
    },
    dismiss: () => setNotice(undefined),
  };
}

const nextPicture = (): Promise<void> =>
  new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));

async function fetched(address: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
