import { app, BrowserWindow } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';
import { isPreviewPage } from './preview-protocol.ts';
import { openExternal } from './open-external.ts';

/** Every page this app ever shows: it can't navigate away, open windows or embed others. */
export function guardContents(): void {
  // a title is read by task switchers, recorders and whoever walks past: no page sets one
  app.on('browser-window-created', (_event, window) => {
    window.on('page-title-updated', (event) => event.preventDefault());
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    // a preview stays the page that it is, even where its policy would only show an error in its place
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame && !isPreviewPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openExternal(BrowserWindow.fromWebContents(contents), url);
      return { action: 'deny' };
    });
  });
}
