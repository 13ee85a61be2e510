import { ArrowLeft } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';

import { SETTINGS_PAGES, showConversation, showSettings, useView } from '../../app/view.ts';
import type { SettingsPage } from '../../app/view.ts';
import { cx } from '../../components/class-names.ts';
import { ActivityPage } from '../activity/activity-page.tsx';
import { AssistantsPage } from '../assistants/assistants-page.tsx';
import { DataPage } from '../data/data-page.tsx';
import { ModelsPage } from '../models/models-page.tsx';
import { PolicyPage } from '../policy/policy-page.tsx';
import { ProvidersPage } from '../providers/providers-page.tsx';
import { SecurityPage } from '../security/security-page.tsx';
import { SnippetsPage } from '../snippets/snippets-page.tsx';
import { AboutPage } from './about-page.tsx';
import { AnswersPage } from './answers-page.tsx';
import { DesktopPage } from '../desktop/desktop-page.tsx';
import { GeneralPage } from './general-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

const pages: Record<SettingsPage, () => JSX.Element> = {
  general: GeneralPage,
  desktop: DesktopPage,
  answers: AnswersPage,
  assistants: AssistantsPage,
  snippets: SnippetsPage,
  models: ModelsPage,
  providers: ProvidersPage,
  activity: ActivityPage,
  privacy: PrivacyPage,
  data: DataPage,
  security: SecurityPage,
  policy: PolicyPage,
  about: AboutPage,
};

export function SettingsView() {
  const { t } = useTranslation();
  const current = useView((state) => state.settingsPage);
  // made in slices, with the page before it on show meanwhile
  const shown = useDeferredValue(current);
  const here = useRef<HTMLButtonElement>(null);
  // in a narrow window the pages stand in a row that scrolls: the one on show must be among those in view
  useEffect(() => {
    const row = matchMedia('(max-width: 719px)');
    const show = (): void => {
      // asked for where nothing scrolls, it would lay the whole page out at once all the same
      if (row.matches) here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    };
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [current]);
  const leave = (): void => showConversation(useView.getState().conversationId);
  return (
    <div className="flex h-full min-w-0 flex-1 max-[719px]:flex-col">
      <nav
        aria-label={t('settings.title')}
        className="flex w-65 shrink-0 flex-col border-e border-line bg-surface-side p-2.5 max-[719px]:w-full max-[719px]:flex-row max-[719px]:border-e-0 max-[719px]:border-b"
      >
        <button
          type="button"
          aria-label={t('settings.back')}
          onClick={leave}
          className="flex h-8 shrink-0 items-center gap-2 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink min-[720px]:mb-3.5"
        >
          <ArrowLeft size={15} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="max-[719px]:hidden">{t('common.back')}</span>
        </button>
        {/* in a row the pages scroll, and the way back stays where it is; the padding leaves room for the focus */}
        <div className="flex min-w-0 flex-col gap-0.5 max-[719px]:-my-2.5 max-[719px]:flex-1 max-[719px]:flex-row max-[719px]:overflow-x-auto max-[719px]:px-1 max-[719px]:py-2.5">
          {SETTINGS_PAGES.map((page) => (
            <button
              key={page}
              ref={page === current ? here : null}
              type="button"
              aria-current={page === current ? 'page' : undefined}
              onClick={() => showSettings(page)}
              className={cx(
                'flex h-8 shrink-0 items-center rounded-control px-2 text-start text-chrome',
                page === current ? 'bg-selected font-medium' : 'hover:bg-hover',
              )}
            >
              {t(`settings.pages.${page}`)}
            </button>
          ))}
        </div>
      </nav>
      <Shown key={shown} page={shown} />
    </div>
  );
}

const Shown = memo(function Shown({ page }: { readonly page: SettingsPage }) {
  const { t } = useTranslation();
  const Page = pages[page];
  return (
    // the gutter is kept: a page that scrolls begins where a short one does
    <main className="min-h-0 min-w-0 flex-1 overflow-y-auto [scrollbar-gutter:stable]">
      <div className="mx-auto w-full max-w-160 px-8 pt-10 pb-16 max-[719px]:px-5 max-[719px]:pt-6">
        <h1 className="mb-6 text-title font-semibold">{t(`settings.pages.${page}`)}</h1>
        <Page />
      </div>
    </main>
  );
});
