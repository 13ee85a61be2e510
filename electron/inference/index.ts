import '../processes/no-interface-query.ts';
import { portOfThisProcess } from '../processes/child-port.ts';
import { forbidCoreDumps } from '../processes/forbid-core-dumps.ts';
import { Engine } from './engine/engine.ts';
import { usableCores } from './engine/cores.ts';
import { serveInference } from './serve.ts';

/** llama.cpp's release that node-llama-cpp 3.22.1 carries. */
const LLAMA_RELEASE = 'v0.5.0';

// Nothing is written anywhere and nothing outlives the port: when core goes, so does this process.
const port = portOfThisProcess();
port.onClose(() => process.exit(0));
serveInference({
  port,
  // a script that counts tokens reads them one by one; a window gains nothing from more frames than it can paint
  deltaIntervalMs: process.argv.includes('--each-token') ? 0 : undefined,
  engine: new Engine(),
  about: { llama: LLAMA_RELEASE, coreDumps: forbidCoreDumps() ? 'off' : 'unknown', usableCores: usableCores() },
});
