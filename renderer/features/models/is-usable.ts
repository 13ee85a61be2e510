import type { LocalModel } from '../../../shared/contract.ts';

/** Only models that can answer, with a file that is there. */
export function isUsable(model: LocalModel): boolean {
  return model.kind === 'chat' && model.fileState === 'ok';
}
