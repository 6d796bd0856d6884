import { useRef, useState } from 'react';
import type { WorkbookStore } from '../../host/store';
import { useLanguage } from '../language';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { StatusBar } from './StatusBar';
import { useSpreadsheet } from './useSpreadsheet';

/**
 * A spreadsheet over a workbook. The workbook is the truth: what a person does goes there, and what is
 * drawn comes from there, whoever changed it. Another view of the same workbook can take this one's place
 * by taking the same property.
 */
export function Spreadsheet({ store }: { readonly store: WorkbookStore }) {
  const { language } = useLanguage();
  const state = useSpreadsheet(store, language);
  const [zoom, setZoom] = useState(1);
  const grid = useRef<HTMLDivElement>(null);
  return (
    <div className="spreadsheet">
      <FormulaBar state={state} toGrid={() => grid.current?.focus({ preventScroll: true })} />
      <Grid store={store} state={state} box={grid} zoom={zoom} />
      <StatusBar store={store} state={state} zoom={zoom} onZoom={setZoom} />
    </div>
  );
}
