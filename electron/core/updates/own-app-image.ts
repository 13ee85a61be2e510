import { join, sep } from 'node:path';

/**
 * Where the AppImage lies that this very app runs from; undefined when it runs from none. Its runtime says so in `APPIMAGE`
 * and where it is mounted in `APPDIR`, and every program started from within inherits both: an editor's, say, in whose
 * terminal Sotto was started. Only the image that holds `resources` is ours to replace.
 */
export function ownAppImage(resources: string, env: NodeJS.ProcessEnv): string | undefined {
  const { APPIMAGE: image, APPDIR: mount } = env;
  const ours = image !== undefined && mount !== undefined && mount !== '' && resources.startsWith(join(mount, sep));
  return ours ? image : undefined;
}
