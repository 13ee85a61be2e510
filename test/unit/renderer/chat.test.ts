import { describe, expect, it } from 'vitest';

import type { Conversation, MessageInBranch } from '../../../shared/contract.ts';
import { nextAnnouncement } from '../../../renderer/features/chat/announce.ts';
import { estimateHeight } from '../../../renderer/features/chat/estimate-height.ts';
import { pickModel } from '../../../renderer/features/chat/pick-model.ts';
import { spliceBranch } from '../../../renderer/features/chat/splice-branch.ts';
import { isSubmitStroke } from '../../../renderer/features/composer/submit-stroke.ts';
import { qwen } from '../../../renderer/dev/fixtures.ts';

function message(id: string, parentId: string | null, content = ''): MessageInBranch {
  return {
    id,
    conversationId: 'c',
    parentId,
    role: 'user',
    content,
    state: 'complete',
    createdAt: 0,
    lineage: null,
    error: null,
    siblingIds: [id],
  };
}

const chain = (...ids: string[]): MessageInBranch[] => ids.map((id, i) => message(id, ids[i - 1] ?? null));
const ids = (items: readonly MessageInBranch[]): string => items.map(({ id }) => id).join('');

describe('spliceBranch', () => {
  const known = { items: chain('a', 'b', 'c', 'd'), hasMore: false };

  it('keeps what was read above a fresh page', () => {
    const fresh = { items: [message('c', 'b'), message('x', 'c')], hasMore: true };
    expect(spliceBranch(known, fresh)).toMatchObject({ hasMore: false });
    expect(ids(spliceBranch(known, fresh).items)).toBe('abcx');
  });

  // An edit makes a sibling: the page then starts below a message that is known.
  it('joins a page that starts with a new version to its parent', () => {
    expect(ids(spliceBranch(known, { items: [message('y', 'b')], hasMore: true }).items)).toBe('aby');
  });

  it('replaces everything by a branch that shares nothing', () => {
    const fresh = { items: [message('n', null)], hasMore: false };
    expect(spliceBranch(known, fresh)).toEqual(fresh);
  });

  it('takes the newer state of messages it has', () => {
    const changed = message('d', 'c', 'now complete');
    expect(spliceBranch(known, { items: [changed], hasMore: true }).items.at(-1)).toBe(changed);
  });
});

describe('nextAnnouncement', () => {
  const sentence =
    'This is a sentence that goes on for rather more than eighty characters, so that it is worth a breath. ';

  // Read aloud word by word, a streamed answer is noise.
  it('waits for whole sentences', () => {
    expect(nextAnnouncement('Half a sent', 0, false)).toBeNull();
    const said = nextAnnouncement(`${sentence}And half`, 0, false);
    expect(said?.text).toBe(sentence.trim());
    expect(nextAnnouncement(`${sentence}And half`, said?.upTo ?? 0, false)).toBeNull();
  });

  it('says the rest at the end, once', () => {
    const text = `${sentence}And the end`;
    const first = nextAnnouncement(text, 0, false);
    const last = nextAnnouncement(text, first?.upTo ?? 0, true);
    expect(last?.text).toBe('And the end');
    expect(nextAnnouncement(text, last?.upTo ?? 0, true)).toBeNull();
  });

  it('leaves markup out', () => {
    expect(nextAnnouncement('**Bold** and `code`', 0, true)?.text).toBe('Bold and code');
  });
});

describe('pickModel', () => {
  const [a, b] = [qwen, { ...qwen, id: 'b' }];
  const conversation: Conversation = {
    id: 'c',
    title: '',
    titled: true,
    mode: { kind: 'auto' },
    pinned: false,
    createdAt: 0,
    updatedAt: 0,
    leafId: null,
  };

  it('prefers the conversation’s own, then the default', () => {
    expect(pickModel([a, b], { ...conversation, mode: { kind: 'model', modelId: 'b' } }, null, a.id)?.id).toBe('b');
    expect(pickModel([a, b], conversation, null, 'b')?.id).toBe('b');
  });

  // A choice made for a new conversation must not follow into the next one that is opened.
  it('uses what was just chosen for a new conversation only', () => {
    expect(pickModel([a, b], null, 'b', a.id)?.id).toBe('b');
    expect(pickModel([a, b], conversation, 'b', a.id)?.id).toBe(a.id);
  });

  it('never picks what can’t answer', () => {
    expect(
      pickModel(
        [
          { ...a, fileState: 'missing' },
          { ...b, kind: 'embedding' },
        ],
        null,
        a.id,
        'b',
      ),
    ).toBeNull();
  });
});

describe('isSubmitStroke', () => {
  const enter = { key: 'Enter', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, composing: false };

  it('follows the setting', () => {
    expect(isSubmitStroke(enter, true)).toBe(true);
    expect(isSubmitStroke({ ...enter, shiftKey: true }, true)).toBe(false);
    expect(isSubmitStroke(enter, false)).toBe(false);
    expect(isSubmitStroke({ ...enter, ctrlKey: true }, false)).toBe(true);
  });

  // Enter that picks a word of an input method would send half a sentence.
  it('never sends while an input method composes', () => {
    expect(isSubmitStroke({ ...enter, composing: true }, true)).toBe(false);
    expect(isSubmitStroke({ ...enter, composing: true, ctrlKey: true }, true)).toBe(false);
  });
});

describe('estimateHeight', () => {
  it('grows with lines and with length, and stays finite for a megabyte', () => {
    const of = (content: string): number => estimateHeight(message('a', null, content));
    expect(of('a\nb\nc')).toBeGreaterThan(of('a'));
    expect(of('x'.repeat(1000))).toBeGreaterThan(of('x'));
    expect(of('x\n'.repeat(500_000))).toBeLessThan(20_000);
  });
});
