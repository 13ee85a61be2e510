import { app, BrowserWindow } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { openExternal } from './open-external.ts';

/** Every page this app ever shows: it can't navigate away, open windows or embed others. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openExternal(BrowserWindow.fromWebContents(contents), url);
      return { action: 'deny' };
    });
  });
}
