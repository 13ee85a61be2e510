import { copyFile, link, open, rename, rm } from 'node:fs/promises';

/**
 * Puts a file in the place of another in one step: whoever looks finds the whole old one or the whole new one. The old
 * one stays beside it as `<name>.previous`. Throws what the file system says; then the old one is still in its place.
 */
export async function replaceFile(from: string, target: string): Promise<void> {
  const arriving = `${target}.arriving`;
  try {
    await rm(arriving, { force: true });
    await copyFile(from, arriving);
    const file = await open(arriving, 'r+');
    try {
      await file.chmod(0o755);
      await file.sync();
    } finally {
      await file.close();
    }
    await rm(`${target}.previous`, { force: true });
    await link(target, `${target}.previous`);
    await rename(arriving, target);
  } catch (error) {
    await rm(arriving, { force: true }).catch(() => undefined);
    throw error;
  }
}
