import { useEffect, useState } from 'react';

/** How long something may take before the pane says that it goes on, in milliseconds. */
export const quietTime = 300;

/** What goes on, once it has gone on long enough to notice; until then undefined. */
export function useNoticed<Activity extends string>(
  activity: Activity | undefined,
): Activity | undefined {
  const [noticed, setNoticed] = useState<Activity | undefined>(undefined);
  useEffect(() => {
    if (activity === undefined) return undefined;
    const timer = setTimeout(() => setNoticed(activity), quietTime);
    return () => {
      clearTimeout(timer);
      setNoticed(undefined);
    };
  }, [activity]);
  return noticed;
}
