import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useDark } from '../../app/appearance.ts';
import type { PreviewAnswer, PreviewKind, PreviewRequest } from '../../preview/protocol.ts';

interface PreviewFrameProps {
  readonly kind: PreviewKind;
  readonly text: string;
}

/** After this a preview is taken for one that never ends, and its process is let go. */
const PATIENCE_MS = 20_000;
/** CSS pixels. A page has no size of its own; it scrolls, and a person can pull the frame larger. */
const PAGE_HEIGHT = 320;
const LEAST = 96;
const MOST = 480;

/**
 * Shows code as what it describes, in a frame that can't run what a model wrote, load anything or reach the app: see
 * electron/main/preview-protocol.ts. All that comes back is a size.
 */
export function PreviewFrame({ kind, text }: PreviewFrameProps) {
  const { t } = useTranslation();
  const dark = useDark();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const [height, setHeight] = useState(PAGE_HEIGHT);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    // drawn again in another theme, it is not there for a moment
    setState('waiting');
    const { port1, port2 } = new MessageChannel();
    const patience = setTimeout(() => setState('failed'), PATIENCE_MS);
    port1.addEventListener('message', (event: MessageEvent<unknown>) => {
      clearTimeout(patience);
      // one answer is all there is to say
      port1.close();
      const size = shownSize(event.data);
      if (size === null) return setState('failed');
      if (size.height > 0) setHeight(fitted(size, element.clientWidth));
      setState('shown');
    });
    port1.start();
    const hand = (): void => {
      const request: PreviewRequest = { type: 'sotto-preview', kind, text, dark };
      // the frame has no origin that could be named; only a preview's page can be in it
      element.contentWindow?.postMessage(request, '*', [port2]);
    };
    element.addEventListener('load', hand, { once: true });
    element.src = `app://preview/${kind === 'mermaid' ? 'diagram' : 'plain'}`;
    return () => {
      clearTimeout(patience);
      port1.close();
      element.removeEventListener('load', hand);
    };
  }, [kind, text, dark]);

  return (
    <div className="border-t border-line">
      {state === 'failed' ? (
        <div role="status" className="px-3 py-2 text-chrome text-ink-muted">
          {t(`preview.failed.${kind}`)}
        </div>
      ) : (
        <>
          <div className="resize-y overflow-hidden" style={{ height }} aria-busy={state === 'waiting'}>
            <iframe
              ref={frame}
              title={t(`preview.title.${kind}`)}
              sandbox="allow-scripts"
              referrerPolicy="no-referrer"
              tabIndex={0}
              // a page of another scheme than its frame is painted on an opaque ground
              className="block size-full border-0 [color-scheme:light]"
            />
          </div>
          <div className="border-t border-line px-3 py-1.5 text-meta text-ink-muted select-none">
            {t('preview.note')}
          </div>
        </>
      )}
    </div>
  );
}

/** The size that an answer tells; null when it tells of a failure, or is none. */
function shownSize(answer: unknown): { readonly width: number; readonly height: number } | null {
  const { type, width, height } = (answer ?? {}) as Partial<Extract<PreviewAnswer, { type: 'shown' }>>;
  return type === 'shown' && Number.isFinite(width) && Number.isFinite(height)
    ? { width: width ?? 0, height: height ?? 0 }
    : null;
}

/** Never enlarged; made smaller where it is wider than the column. */
function fitted(size: { readonly width: number; readonly height: number }, column: number): number {
  const scale = Math.min(1, (column - 32) / Math.max(1, size.width));
  return Math.round(Math.min(MOST, Math.max(LEAST, size.height * scale + 32)));
}
