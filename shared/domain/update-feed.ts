import { z } from 'zod';

export const UPDATE_SYSTEMS = ['linux', 'darwin', 'win32'] as const;
export const UPDATE_KINDS = ['appimage', 'deb', 'rpm', 'tar.gz', 'nsis', 'msi', 'pkg', 'dmg', 'zip'] as const;

export const updateFile = z.strictObject({
  system: z.enum(UPDATE_SYSTEMS),
  arch: z.enum(['x64', 'arm64', 'universal']),
  kind: z.enum(UPDATE_KINDS),
  /** Beside the feed; also what it is called here once it has arrived. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._ +-]{0,150}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
});

/**
 * `update.json` on a company's server: the release that its installations should have. Believed only with a signature of
 * the release key in `update.json.minisig`.
 */
export const updateFeed = z.strictObject({
  format: z.literal('sotto-update'),
  version: z.literal(1),
  /** The application's id: a feed of another product under the same key is none of ours. */
  product: z.string().min(1).max(200),
  release: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  /** Counts up with every feed that is signed: an older one is refused. */
  sequence: z.int().positive(),
  /** ISO 8601 date and time in UTC after which it counts for nothing: nobody holds people to an old release by showing it for ever. */
  expires: z.iso.datetime().optional(),
  /** Of a hundred installations, how many are to have it by now. */
  rollout: z.int().min(0).max(100),
  /** A sentence or two for people. */
  notes: z.string().max(1000),
  files: z.array(updateFile).max(50),
});

export type UpdateFeed = z.infer<typeof updateFeed>;
export type UpdateFile = z.infer<typeof updateFile>;
export type UpdateKind = UpdateFile['kind'];

/** Below zero when `a` is the older of the two. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
