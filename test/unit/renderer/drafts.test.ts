import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { forget } from '../../../renderer/app/forget.ts';
import {
  dropDraft,
  keepDraft,
  keepDraftChoices,
  loadDraft,
  readDraft,
} from '../../../renderer/features/chat/drafts.ts';

const vault = vi.hoisted(() => ({ call: vi.fn<(method: string, params: object) => Promise<object>>() }));
const page = vi.hoisted(() => ({ isQuickAsk: false }));
vi.mock('../../../renderer/app/client/core.ts', () => ({ core: vault }));
vi.mock('../../../renderer/app/page-kind.ts', () => page);

const composer = { conversationId: 'c' };
const message = { conversationId: 'c', messageId: 'm' };
const written = (): unknown[] => vault.call.mock.calls.map(([, params]) => params);

beforeEach(() => {
  vi.useFakeTimers();
  page.isQuickAsk = false;
  vault.call.mockReset().mockResolvedValue({ text: '', replaced: [] });
});

afterEach(() => {
  forget();
  vi.useRealTimers();
});

describe('drafts', () => {
  // The bugs: words of a changed message that stand in the composer; a pause in one field that holds back the other's words.
  it('keeps apart what is written in a composer and in a message above it', () => {
    keepDraft(composer, 'to ask');
    keepDraft(message, 'to change');
    expect([readDraft(composer), readDraft(message)]).toEqual(['to ask', 'to change']);
    vi.runAllTimers();
    expect(written()).toEqual([
      { ...composer, text: 'to ask', replaced: [] },
      { ...message, text: 'to change', replaced: [] },
    ]);
  });

  // The bug: the last words before a lock are typed too late for the pause, and gone with the window's memory.
  it('hands the vault what is waiting when the window forgets, once, and holds nothing after', () => {
    keepDraft(composer, 'to');
    keepDraft(composer, 'to ask');
    keepDraft(message, 'to change');
    forget();
    vi.runAllTimers();
    expect(written()).toHaveLength(2);
    expect([readDraft(composer), readDraft(message)]).toEqual([undefined, undefined]);
  });

  // The bugs: what was sent comes back; a message that was given up opens empty instead of as it was.
  it('forgets what was sent or given up at once', () => {
    keepDraft(composer, 'to ask');
    keepDraft(composer, '');
    keepDraft(message, 'to change');
    dropDraft(message);
    vi.runAllTimers();
    expect(written()).toEqual([
      { ...composer, text: '', replaced: [] },
      { ...message, text: '', replaced: [] },
    ]);
    expect([readDraft(composer), readDraft(message)]).toEqual(['', undefined]);
  });

  // The bug: an answer of the vault that comes late takes away what was typed in the meantime.
  it('takes what the vault holds unless something was typed since it was asked', async () => {
    vault.call.mockResolvedValue({ text: 'earlier', replaced: ['Ada'] });
    const late = loadDraft(message);
    keepDraft(message, 'typed');
    expect(await late).toBeNull();
    expect(await loadDraft(composer)).toEqual({ text: 'earlier', choices: { kept: [], replaced: ['Ada'] } });
    expect(readDraft(composer)).toBe('earlier');
  });

  it('writes what is chosen about a draft with its words', () => {
    keepDraft(composer, 'Ada asks');
    keepDraftChoices(composer, { kept: [], replaced: ['Ada'] });
    vi.runAllTimers();
    expect(written()).toEqual([{ ...composer, text: 'Ada asks', replaced: ['Ada'] }]);
  });

  // The bugs: a question of the small window, which may be temporary, is on the disk before it is sent; a message changed there,
  // which is on the disk already, loses its words with a lock.
  it('keeps of the small window only what a message is changed to', async () => {
    page.isQuickAsk = true;
    keepDraft(composer, 'to ask');
    keepDraft(message, 'to change');
    vi.runAllTimers();
    expect(written()).toEqual([{ ...message, text: 'to change', replaced: [] }]);
    expect(await loadDraft({ conversationId: null })).toBeNull();
    expect(vault.call).toHaveBeenCalledTimes(1);
  });
});
