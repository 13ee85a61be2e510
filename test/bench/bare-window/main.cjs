// The least that is still an Electron window with a React page: what Sotto's window is measured against.
const { join } = require('node:path');

const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'page', 'index.html'));
});
app.on('window-all-closed', () => app.quit());
