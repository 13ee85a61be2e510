import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { SearchHit } from '../../../shared/contract.ts';
import { cx } from '../../components/class-names.ts';
import { formatDateTime } from '../../components/format.ts';
import { Kbd } from '../../components/kbd.tsx';
import type { PaletteItem } from './palette-items.ts';
import { plainSnippet } from './plain-snippet.ts';

interface PaletteRowProps {
  readonly item: PaletteItem;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export function PaletteRow({ item, active, onPoint, onChoose }: PaletteRowProps) {
  return (
    <div
      id={item.id}
      role="option"
      aria-selected={active}
      onMouseMove={active ? undefined : onPoint}
      onClick={onChoose}
      className={cx('rounded-control px-2.5 py-1.5 text-chrome', active && 'bg-selected')}
    >
      <RowContent item={item} />
    </div>
  );
}

function RowContent({ item }: { readonly item: PaletteItem }) {
  const { t } = useTranslation();
  if (item.kind === 'command') {
    return (
      <span className="flex items-center justify-between gap-4">
        {item.label}
        <Kbd keys={item.keys} />
      </span>
    );
  }
  if (item.kind === 'conversation') {
    const title = item.conversation.title === '' ? t('sidebar.untitled') : item.conversation.title;
    return <TitleLine title={title} at={item.conversation.updatedAt} />;
  }
  const { hit } = item;
  if (hit.messageId === null) {
    return (
      <span className="flex items-baseline justify-between gap-4">
        <Snippet hit={hit} />
        <span className="flex shrink-0 items-baseline gap-2 text-meta text-ink-muted">
          {hit.archived === true && <ArchivedMark />}
          {formatDateTime(hit.at)}
        </span>
      </span>
    );
  }
  return (
    <>
      <Snippet hit={hit} />
      <TitleLine title={hit.title} at={hit.at} muted archived={hit.archived === true} />
    </>
  );
}

function TitleLine({
  title,
  at,
  muted = false,
  archived = false,
}: {
  readonly title: string;
  readonly at: number;
  readonly muted?: boolean;
  readonly archived?: boolean;
}) {
  return (
    <span className={cx('flex items-baseline justify-between gap-4', muted && 'text-meta text-ink-muted')}>
      <span dir="auto" className="truncate">
        {title}
      </span>
      <span className="flex shrink-0 items-baseline gap-2 text-meta text-ink-muted">
        {archived && <ArchivedMark />}
        {formatDateTime(at)}
      </span>
    </span>
  );
}

function ArchivedMark() {
  const { t } = useTranslation();
  return (
    <span className="inline-flex items-center gap-1">
      <Archive size={11} aria-hidden="true" className="self-center" />
      {t('organise.archived')}
    </span>
  );
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  // what a person wrote is shown as it was written, there as here
  const shown = hit.role === 'assistant' ? plainSnippet(hit.snippet) : hit.snippet;
  return (
    <span dir="auto" className="line-clamp-2 min-w-0 break-words">
      {shown.map((part, index) =>
        part.hit ? (
          <mark key={index} className="rounded-[2px] bg-hit text-on-hit">
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </span>
  );
}
