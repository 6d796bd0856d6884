import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

/** How long something may take before the pane says that it goes on, in milliseconds. */
export const quietTime = 300;

/** What is shown only once the wait is long enough to notice. */
export function Late({ children }: { readonly children: ReactNode }): ReactElement | null {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quietTime);
    return () => clearTimeout(timer);
  }, []);
  return late ? <>{children}</> : null;
}

/** A spinner with words, for a wait that is noticed. */
export function Progress({ label }: { readonly label: string }): ReactElement {
  return (
    <Late>
      <Spinner size="extra-tiny" label={label} labelPosition="after" />
    </Late>
  );
}
