import { SottoError } from '../../../shared/errors.ts';
import type { FramePort } from '../../../shared/frames.ts';
import { extractResponse } from '../../extract/protocol.ts';
import type { Extracted, ExtractRequest } from '../../extract/protocol.ts';

/** For one file, from the first byte to the last word. Milliseconds. */
const PATIENCE_MS = 30_000;

interface ExtractorOptions {
  /** A new process each time. Rejects with ATTACHMENT_UNREADABLE. */
  readonly connect: () => Promise<FramePort>;
  readonly stop: () => void;
  readonly patience?: number;
}

/** Reads files one after the other, each in a process of its own that is ended afterwards, whatever came of it. */
export type ExtractFile = (file: ExtractRequest) => Promise<Extracted>;

export function createExtractor({ connect, stop, patience = PATIENCE_MS }: ExtractorOptions): ExtractFile {
  let queue: Promise<unknown> = Promise.resolve();

  async function extract(file: ExtractRequest): Promise<Extracted> {
    const port = await connect();
    try {
      return await ask(port, file, patience);
    } finally {
      stop();
    }
  }

  return (file) => {
    const next = queue.then(
      () => extract(file),
      () => extract(file),
    );
    queue = next.catch(() => undefined);
    return next;
  };
}

function ask(port: FramePort, file: ExtractRequest, patience: number): Promise<Extracted> {
  return new Promise((resolve, reject) => {
    let ready = false;
    const fail = (error: SottoError): void => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => fail(new SottoError('ATTACHMENT_TOO_COMPLEX')), patience);
    // it ended before it was asked anything, or the file was too much for it
    port.onClose(() => fail(new SottoError(ready ? 'ATTACHMENT_TOO_COMPLEX' : 'ATTACHMENT_UNREADABLE')));
    port.onFrame((raw) => {
      const answer = extractResponse.safeParse(raw);
      if (!answer.success) return fail(new SottoError('ATTACHMENT_DAMAGED'));
      if (answer.data.t === 'ready') {
        ready = true;
        port.send(file);
      } else if (answer.data.t === 'error') {
        const { code, params } = answer.data.error;
        fail(new SottoError(code === 'INTERNAL' ? 'ATTACHMENT_DAMAGED' : code, params));
      } else {
        clearTimeout(timer);
        resolve(answer.data.extracted);
      }
    });
  });
}
