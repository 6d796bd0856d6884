import { Component, type ReactNode } from 'react';
import type { Language } from '../../messages/language';
import { message } from '../../messages/message';
import { inLanguage } from '../../messages/texts';

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Turns a bug on the screen into a sentence and a way on. Plain HTML: whatever broke may be the styles. */
export class ErrorBoundary extends Component<
  BoundaryProps,
  { readonly reason: string | undefined }
> {
  override state: { readonly reason: string | undefined } = { reason: undefined };

  static getDerivedStateFromError(fault: unknown): { readonly reason: string } {
    return { reason: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    const say = inLanguage(this.props.language);
    return (
      <div role="alert" style={{ padding: 16, fontFamily: 'sans-serif' }}>
        <p>{say(message('pane.crashed', { reason }))}</p>
        <button type="button" onClick={() => this.setState({ reason: undefined })}>
          {say(message('pane.reload', {}))}
        </button>
      </div>
    );
  }
}
