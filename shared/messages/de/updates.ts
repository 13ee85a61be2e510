import type { updates as en } from '../en/updates.ts';
import type { Translation } from '../translation.ts';

/** New versions. */
export const updates: Translation<typeof en> = {
  title: 'Neue Versionen',
  current: 'Sie haben Version {{release}}.',
  noServer: 'Dieses Programm hat keinen Update-Server. Neue Versionen bringt, wer es Ihnen gegeben hat.',
  askedAt: 'Gefragt: {{when}}',
  neverAsked: 'Noch nicht gefragt',
  mode: 'Nach neuen Versionen sehen',
  modeHint: 'Fragt einmal am Tag {{server}}, sonst niemanden. Jede Anfrage steht unter Aktivität.',
  modes: { off: 'Nie', notify: 'Und Bescheid geben', automatic: 'Und gleich holen' },
  check: 'Jetzt fragen',
  fetch: 'Holen ({{size}})',
  install: { itself: 'Einsetzen', installer: 'Öffnen' },
  states: {
    found: 'Version {{release}} ist da.',
    fetching: 'Version {{release}} wird geholt.',
    ready: 'Version {{release}} ist hier und ist das, was unterschrieben wurde.',
    replaced: 'Version {{release}} startet beim nächsten Mal.',
  },
  /** In the list of conversations, until somebody fetches it or puts it in place. */
  waiting: 'Version {{release}} wartet',
  none: 'Es gibt nichts Neueres.',
  byInstaller: 'Das Installationsprogramm des Systems fragt nach einem Administrator.',
};
