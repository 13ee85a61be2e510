import { useEffect, useRef, useState } from 'react';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { latestOnly } from './latest-only.ts';
import type { LatestOnly } from './latest-only.ts';
import type { Preview, PreviewParams } from './preview.ts';

export interface Previewed {
  /** The newest answer, also while a newer one is awaited. */
  readonly preview: Preview | null;
  readonly error: SottoError | null;
  /** Whether it is about the words that stand there now. */
  readonly current: boolean;
  readonly hurry: () => void;
  /** Asks again about the same words. */
  readonly refresh: () => void;
}

const DELAY_MS = 250;

interface Known {
  readonly params: PreviewParams;
  readonly preview: Preview | null;
  readonly error: SottoError | null;
}

/** What sending would do, asked while someone types. Params must keep their identity while they are the same. */
export function usePreview(params: PreviewParams | null): Previewed {
  const [known, setKnown] = useState<Known | null>(null);
  const asking = useRef<LatestOnly<PreviewParams> | null>(null);

  useEffect(() => {
    const latest = latestOnly(
      (wanted: PreviewParams) => core.call('chat.preview', wanted),
      DELAY_MS,
      (asked, answer) =>
        setKnown(
          answer.ok
            ? { params: asked, preview: answer.value, error: null }
            : { params: asked, preview: null, error: asSottoError(answer.error) },
        ),
    );
    asking.current = latest;
    return () => latest.stop();
  }, []);

  useEffect(() => {
    if (params !== null) return asking.current?.want(params);
    asking.current?.stop();
    setKnown(null);
  }, [params]);

  return {
    preview: known?.preview ?? null,
    error: known?.error ?? null,
    current: params === null || known?.params === params,
    hurry: () => asking.current?.hurry(),
    refresh() {
      if (params === null) return;
      asking.current?.want(params);
      asking.current?.hurry();
    },
  };
}
