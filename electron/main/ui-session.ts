import { session } from 'electron';
import type { Session } from 'electron';

import { serveApp } from './app-protocol.ts';
import { setSpelling } from './spelling.ts';

/** The session of every window: in memory, no cache, no permission, no request but for our own files. */
export function createUiSession(rendererRoot: string, previews: string): Session {
  const ui = session.fromPartition('sotto-ui', { cache: false });
  serveApp(ui, rendererRoot, previews);
  ui.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  ui.setPermissionCheckHandler(() => false);
  ui.setDevicePermissionHandler(() => false);
  ui.webRequest.onBeforeRequest((details, callback) => {
    const allowed = /^(app|devtools|data|blob):/.test(details.url);
    callback({ cancel: !allowed });
  });
  ui.on('will-download', (event) => event.preventDefault());
  setSpelling(ui, false);
  return ui;
}
