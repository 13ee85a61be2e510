import type { SottoBridge } from '../../shared/shell.ts';

declare global {
  interface Window {
    readonly sotto: SottoBridge;
  }
}
