import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';

import { t } from '../../../shared/messages/index.ts';
import { launch, placesIn } from '../launch.ts';
import { EXAMPLES } from './example-conversations.ts';
import { seedProfile } from './seed-profile.ts';
import { shoot, work } from './studio.ts';

export async function problems(): Promise<void> {
  const places = placesIn(join(work, 'problems'));
  await seedProfile(places.profile, EXAMPLES);
  truncateSync(join(places.profile, 'sotto.db'), 5000);
  const damaged = await launch(places);
  await damaged.page.getByText(t('problem.safe'), { exact: true }).waitFor();
  await shoot(damaged, 'database-damaged');
  await damaged.quit();

  const lost = placesIn(join(work, 'lost'));
  await seedProfile(lost.profile, EXAMPLES);
  execFileSync('sh', ['-c', 'for s in sotto Sotto app.sotto.desktop; do secret-tool clear service "$s" || true; done']);
  const app = await launch(lost);
  await app.page.getByText(t('problem.safe'), { exact: true }).waitFor();
  await shoot(app, 'keychain-lost');
  await app.quit();
}
