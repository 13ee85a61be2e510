import { limitProcess } from './limit-process.ts';

/**
 * Asks the system to write no core dump of this process, whose memory holds conversations. Linux only; Windows and
 * macOS write none unless configured to. False where it could not be had: a second net, on which the promise about the
 * disk does not rest.
 */
export function forbidCoreDumps(): boolean {
  return limitProcess(process.pid, ['--core=0:0']);
}
