import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Tip } from '../../components/tip.tsx';
import { checkLink, textMisleads } from './link-safety.ts';
import { askToOpen } from './link-question.ts';
import { plainText } from './plain-text.ts';

/** A link a model wrote. It carries no href: nothing but the question to the person can open it. */
export function SafeLink({ target, children }: { readonly target: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const check = checkLink(target);
  if (check.kind === 'blocked') {
    return (
      <Tip text={t('chat.linkBlocked', { target: check.shown })}>
        <span className="decoration-danger underline decoration-dotted underline-offset-3">{children}</span>
      </Tip>
    );
  }
  const text = plainText(children);
  const suspicious = check.lookAlike || textMisleads(text, check.href);
  const open = (): void => askToOpen({ href: check.href, shown: check.shown, text, lookAlike: check.lookAlike });
  return (
    <Tip text={t(check.lookAlike ? 'chat.lookAlike' : 'chat.link', { target: check.shown })}>
      <a
        role="link"
        tabIndex={0}
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open()}
        className="cursor-pointer rounded-[2px] text-accent underline decoration-1 underline-offset-3"
      >
        {children}
        {suspicious && <TriangleAlert size={13} aria-hidden="true" className="ms-1 inline text-warning" />}
      </a>
    </Tip>
  );
}
