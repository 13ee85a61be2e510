import { LlamaLogLevel, getLlama } from 'node-llama-cpp';
import type { Llama } from 'node-llama-cpp';

import { usableCores } from './cores.ts';

let library: Promise<Llama> | undefined;

/**
 * llama.cpp from the binary that ships in the package: never built, never downloaded, no temp folder, and no log, since
 * llama.cpp's log may quote prompts. The default build has CPU binaries only.
 */
export function llamaLibrary(): Promise<Llama> {
  library ??= getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    usePrebuiltBinaries: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.disabled,
    logger: () => undefined,
    debug: false,
    maxThreads: usableCores(),
  });
  return library;
}
