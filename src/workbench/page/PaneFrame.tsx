import { useLayoutEffect, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { message } from '../../messages/message';
import type { ExcelHost } from '../host/excelHost';
import { useLanguage } from './language';
import { offerPane } from './paneConnection';

const narrowest = 320;
const widest = 640;
const usual = 380;
const keyStep = 20;

/** The add-in's own page in a frame, answered by the host. Its left edge can be dragged. */
export function PaneFrame({ host }: { host: ExcelHost }) {
  const { language, text } = useLanguage();
  const [width, setWidth] = useState(rememberedWidth);
  const [dragging, setDragging] = useState(false);
  const [ready, setReady] = useState(false);

  // The frame may load only when someone is there to answer it.
  useLayoutEffect(() => {
    const stop = offerPane(window, host, language);
    setReady(true);
    return stop;
  }, [host, language]);

  const resize = (next: number): void => {
    rememberedWidth = Math.min(widest, Math.max(narrowest, next));
    setWidth(rememberedWidth);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  return (
    <aside className="paneArea" aria-label={text(message('workbench.pane', {}))}>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text(message('workbench.resizePane', {}))}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        className="paneEdge"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => dragging && resize(window.innerWidth - event.clientX)}
        onPointerUp={() => setDragging(false)}
      />
      <div className="pane" style={{ width }}>
        {ready && (
          <iframe
            title={text(message('workbench.pane', {}))}
            src="pane.html"
            // A frame would swallow the pointer while its edge is dragged.
            style={dragging ? { pointerEvents: 'none' } : {}}
          />
        )}
      </div>
    </aside>
  );
}

// The width stays when another workbook brings another frame.
let rememberedWidth = usual;
