import type { Provider } from '../../../shared/contract.ts';

const DAY_MS = 86_400_000;

/** Whether a key is due to be replaced. `now` in milliseconds since 1970-01-01 UTC. */
export function keyIsOld({ keyAddedAt, keyRotateAfterDays = 180 }: Provider, now: number): boolean {
  return keyAddedAt !== null && now - keyAddedAt > keyRotateAfterDays * DAY_MS;
}
