import { Button, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Language } from '../../messages/language';
import { message } from '../../messages/message';
import { useLanguage } from './language';
import { samples } from './samples';
import type { Workbooks } from './useWorkbooks';

/** What one can do with the workbook as a whole. */
export function Toolbar({
  workbooks,
  onLanguage,
}: {
  workbooks: Workbooks;
  onLanguage: (language: Language) => void;
}) {
  const { language, text } = useLanguage();
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <header className="toolbar">
      <h1 className="product" title={text(message('workbench.about', {}))}>
        <img src="icons/icon-32.png" alt="" width={20} height={20} />
        {text(message('workbench.product', {}))}
      </h1>
      <span className="fileName">
        {workbooks.busy ? text(message('workbench.loading', {})) : workbooks.current?.fileName}
      </span>
      <input
        ref={chosen}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={text(message('workbench.openFile', {}))}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void workbooks.openFile(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => chosen.current?.click()}
      >
        {text(message('workbench.open', {}))}
      </Button>
      <Select
        size="small"
        aria-label={text(message('workbench.sample', {}))}
        value=""
        onChange={(_, { value }) => {
          const sample = samples.find(({ id }) => id === value);
          if (sample) void workbooks.openSample(sample);
        }}
      >
        <option value="">{text(message('workbench.chooseSample', {}))}</option>
        {samples.map(({ id, title }) => (
          <option key={id} value={id}>
            {text(title)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={!workbooks.current}
        onClick={workbooks.download}
      >
        {text(message('workbench.download', {}))}
      </Button>
      <Select
        size="small"
        aria-label={text(message('workbench.language', {}))}
        value={language}
        onChange={(_, { value }) => onLanguage(value === 'en' ? 'en' : 'sv')}
      >
        <option value="sv">{text(message('workbench.swedish', {}))}</option>
        <option value="en">{text(message('workbench.english', {}))}</option>
      </Select>
    </header>
  );
}
