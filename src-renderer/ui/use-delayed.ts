import { useEffect, useState } from 'react';

/** True once `isOn` has been true for `ms`; false again at once when it ends. */
export function useDelayed(isOn: boolean, ms: number): boolean {
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsPast(true), ms);
    return () => {
      clearTimeout(timer);
      setIsPast(false);
    };
  }, [isOn, ms]);
  return isOn && isPast;
}
