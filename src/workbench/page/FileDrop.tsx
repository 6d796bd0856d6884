import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { message } from '../../messages/message';
import { useLanguage } from './language';

/** Takes a file that is dropped anywhere on what it holds. */
export function FileDrop({
  onFile,
  children,
}: {
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const { text } = useLanguage();
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent, so the two are counted.
  const depth = useRef(0);
  const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer.types.includes('Files');
  return (
    <div
      className="dropArea"
      onDragEnter={(event) => {
        if (!carriesFile(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => carriesFile(event) && event.preventDefault()}
      onDragLeave={(event) => {
        if (!carriesFile(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      {over && <div className="dropVeil">{text(message('workbench.drop', {}))}</div>}
    </div>
  );
}
