import { useEffect, useState } from 'react';

/** A time of the present day that changes at midnight, so that an app left open overnight says Yesterday. */
export function useToday(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      if (new Date().toDateString() !== new Date(now).toDateString()) setNow(Date.now());
    }, 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return now;
}
