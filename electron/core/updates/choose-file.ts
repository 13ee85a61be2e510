import { compareReleases } from '../../../shared/domain/update-feed.ts';
import type { UpdateFeed, UpdateFile, UpdateKind } from '../../../shared/domain/update-feed.ts';
import { hash } from '../crypto/sodium.ts';

/** What this installation is. */
export interface Installation {
  readonly release: string;
  readonly system: NodeJS.Platform;
  readonly arch: string;
  readonly kind: UpdateKind;
}

/** The file that would bring this installation to the release of the feed; null when it has it, is newer, or there is none. */
export function chooseFile(feed: UpdateFeed, { release, system, arch, kind }: Installation): UpdateFile | null {
  // never back, whatever was signed once
  if (compareReleases(feed.release, release) <= 0) return null;
  const fits = feed.files.filter((file) => file.system === system && file.kind === kind);
  return fits.find((file) => file.arch === arch) ?? fits.find((file) => file.arch === 'universal') ?? null;
}

/**
 * Whether it is this installation's turn. `draw` is random and stays with the vault; mixed with the release, so that it
 * is not always the same ones who go first. Needs `cryptoReady`.
 */
export function isTurn(feed: UpdateFeed, draw: string): boolean {
  return hash(`${draw} ${feed.release}`).readUInt32BE(0) % 100 < feed.rollout;
}
