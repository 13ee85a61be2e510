import { join } from 'node:path';

import { t } from '../../../shared/messages/index.ts';
import { LOCKED, makePdf } from '../../fixtures/attachments/make-pdf.ts';
import { makeDocx, paragraph } from '../../fixtures/attachments/make-zip.ts';
import { authority, json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import { startCore } from '../../fixtures/start-core.ts';
import { answers, button, composer } from '../flows.ts';
import { launch, placesIn } from '../launch.ts';
import type { SottoApp } from '../launch.ts';
import { EXAMPLES } from './example-conversations.ts';
import { seedProfile } from './seed-profile.ts';
import { SETTLED_MS, shoot, work } from './studio.ts';

const ASKED =
  'Please draft a reminder to anna.keller@example.org about the second invoice; her number is +49 30 901820.';
const PROVIDERS = [
  { id: 'office', zone: 'private' },
  { id: 'example-cloud', zone: 'cloud' },
] as const;

/** Answers with what it was asked, as a letter. The first one stops half-way until `goOn` is called. */
async function letters(): Promise<{ server: RecordedServer; goOn: () => void }> {
  let goOn = (): void => undefined;
  const pause = new Promise<void>((resolve) => (goOn = resolve));
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('no such format');
  const server = await startServer((response, received) => {
    if (received.method === 'GET') return json(200, format.modelList)(response, received);
    const asked = format.lastUserText(received.body.toString('utf8'));
    const [address = 'there'] = /\[EMAIL[^\]]*\]/.exec(asked) ?? [];
    const letter = `Dear ${address},\n\nthe second invoice is still open. Could you settle it by Friday? If it has crossed with this letter, please forgive the reminder.\n\nKind regards`;
    const thought = 'A reminder: friendly, short, with a day by which it is to be paid.';
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const events = format.answer(cut(letter, [7]), cut(thought, [9]));
    const half = Math.round(events.length * 0.6);
    for (const event of events.slice(0, half)) response.write(event);
    void pause.then(() => {
      for (const event of events.slice(half)) response.write(event);
      response.end();
    });
  });
  return { server, goOn };
}

async function withProviders(profile: string, { origin }: RecordedServer): Promise<void> {
  const core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  for (const { id, zone } of PROVIDERS) {
    await core.call('providers.add', {
      id,
      zone,
      kind: 'openai-compatible',
      baseUrl: `${origin}/v1`,
      models: ['m-chat'],
      apiKey: 'key-of-the-pictures',
      test: false,
      ca: [authority.certificate],
      consent: true,
    });
  }
  await core.core.shutdown();
}

/** What a message shows before it leaves, and after. */
export async function leaving(): Promise<void> {
  const { server, goOn } = await letters();
  const places = placesIn(join(work, 'leaving'));
  await seedProfile(places.profile, EXAMPLES);
  await withProviders(places.profile, server);
  const app = await launch(places);
  const { page } = app;
  page.setDefaultTimeout(90_000);
  await composer(page).fill(ASKED);
  await page.locator('[data-replaced]').first().waitFor();
  await page.getByRole('button', { name: new RegExp(`^${t('composer.model')}:`) }).click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'model-picker');
  await page
    .getByRole('menuitemradio', { name: /m-chat/ })
    .last()
    .click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'privacy-line');
  await page.keyboard.press('Control+i');
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'privacy-details');
  await page.keyboard.press('Escape');
  await composer(page).press('Enter');
  const answer = answers(page).last();
  await answer.getByText('the second invoice').waitFor();
  await shoot(app, 'streaming');
  goOn();
  await answer.getByText('Kind regards').waitFor();
  await answer.getByRole('button', { name: t('answers.thoughts') }).click();
  await shoot(app, 'thoughts');
  await button(page, t('leaving.saw.open')).last().click();
  await page.getByRole('complementary', { name: t('leaving.saw.title') }).waitFor();
  await shoot(app, 'what-the-model-saw');
  await page.keyboard.press('Escape');
  await answer.getByRole('button', { name: t('answers.again.open') }).click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'again-menu');
  await page.getByRole('menuitem', { name: 'office: m-chat' }).click();
  await button(page.getByRole('dialog'), t('leaving.again.confirm')).click();
  await answer.getByText('Kind regards').waitFor();
  await answer.getByRole('button', { name: t('answers.compare.open') }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'compare-answers');
  await page.keyboard.press('Escape');
  await answer.getByRole('button', { name: t('answers.again.open') }).click();
  await page.getByRole('menuitem', { name: 'example-cloud: m-chat' }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'again-dialog');
  await page.keyboard.press('Escape');
  await withFiles(app);
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.providers')).click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'providers-two');
  await page.getByRole('button', { name: /^office/ }).click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'provider-open');
  await button(page, t('settings.back')).click();
  await server.close();
  await page.keyboard.press('Control+n');
  await composer(page).fill('Is anybody there?');
  await composer(page).press('Enter');
  await page.locator('article .state-mark').waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'provider-down');
  await app.quit();
}

const PAGES = ['Invoice 2 of 3: roof of the east wing', 'Due within thirty days'];

/** Files that wait in the composer, one that could not be read, and on their way with a message. */
async function withFiles(app: SottoApp): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+n');
  const letter = makeDocx(
    paragraph('Dear neighbours,') + paragraph('the scaffold goes up on Monday, and stays for three weeks.'),
  );
  const files = [
    ['letter-to-the-neighbours.docx', letter],
    ['invoice.pdf', makePdf(PAGES)],
    ['plan-of-the-roof.pdf', makePdf(['locked'], { encrypt: LOCKED })],
  ] as const;
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })));
  await page.getByRole('alert').filter({ hasText: 'plan-of-the-roof.pdf' }).waitFor();
  await composer(page).fill('When does the work begin, and what is still to be paid?');
  await page.getByText(t('leaving.line.checking')).waitFor({ state: 'hidden' });
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'files');
  await button(page, t('attachments.remove', { name: 'plan-of-the-roof.pdf' })).click();
  await button(page, t('attachments.open', { name: 'letter-to-the-neighbours.docx' })).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'file-read');
  await page.keyboard.press('Escape');
  await page.getByText(t('leaving.line.checking')).waitFor({ state: 'hidden' });
  await composer(page).press('Enter');
  await answers(page).last().getByText('Kind regards').waitFor();
  await shoot(app, 'files-sent');
}
