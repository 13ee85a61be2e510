// @ts-expect-error a script without types
import { ensureBuilt } from '../scripts/lib/build.mjs';

/** Before the integration tests, whoever runs them: what they start is never older than its sources. */
export async function setup(): Promise<void> {
  await (ensureBuilt as (parts: readonly string[]) => Promise<void>)(['node']);
}
