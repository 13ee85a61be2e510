import { app } from 'electron';

/** Chromium features that would write to disk or speak to a network on their own. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['no-first-run'],
  // the page has no business with any host: no name is ever looked up
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // how a Wayland desktop is asked for keys that work in every program; elsewhere it means nothing
  ['enable-features', 'GlobalShortcutsPortal'],
  ['disable-features', 'MediaRouter,OptimizationHints,AutofillServerCommunication,Translate,DialMediaRouteProvider'],
];

/** Must run before `app.whenReady()`. */
export function applySwitches(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  // Chromium has no sandbox for root, and says so by crashing its children: a test machine's lot, never a person's
  if (!(__DEV_BUILD__ && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox();
}
