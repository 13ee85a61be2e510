import { describe, expect, it } from 'vitest';

import type { Lineage, MessageInBranch } from '../../../shared/contract.ts';
import { nextAnnouncement } from '../../../renderer/features/chat/announce.ts';
import { estimateHeight } from '../../../renderer/features/chat/estimate-height.ts';
import { pickModel } from '../../../renderer/features/chat/pick-model.ts';
import { againWish, wishFor } from '../../../renderer/features/chat/turn-wish.ts';
import { spliceBranch } from '../../../renderer/features/chat/splice-branch.ts';
import { isSubmitStroke } from '../../../renderer/features/composer/submit-stroke.ts';
import { lineage as example, qwen } from '../../../renderer/dev/fixtures.ts';

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

const lineage = (zone: Lineage['zone']): Lineage => ({ ...example, zone });

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
  const [a, b] = [qwen, { ...qwen, id: 'b', addedAt: qwen.addedAt + 1 }];

  it('names the chosen one, then the default, then the newest, as core ranks them', () => {
    expect(pickModel([a, b], { kind: 'model', modelId: 'b' }, a.id)?.id).toBe('b');
    expect(pickModel([a, b], { kind: 'auto' }, a.id)?.id).toBe(a.id);
    expect(pickModel([a, b], { kind: 'device' }, null)?.id).toBe('b');
  });

  it('never picks what can’t answer', () => {
    const broken = { ...a, fileState: 'missing' as const };
    const search = { ...b, kind: 'embedding' as const };
    expect(pickModel([broken, search], { kind: 'auto' }, 'b')).toBeNull();
  });
});

describe('what a turn asks for', () => {
  // Sent along again, a new conversation's choice would override the mode that the person has set since.
  it('says the choice with the first message only', () => {
    expect(wishFor(null, { kind: 'device' })).toEqual({ zone: 'device' });
    expect(wishFor(null, { kind: 'model', modelId: 'openai/m' })).toEqual({ modelId: 'openai/m' });
    expect(wishFor({ id: 'c' }, { kind: 'model', modelId: 'openai/m' })).toEqual({});
    expect(wishFor(null, { kind: 'auto' })).toEqual({});
  });

  // In automatic mode, "Answer again" under a local answer would otherwise send the conversation to a cloud.
  it('repeats an answer of this device on this device', () => {
    const local = { lineage: lineage('device') };
    expect(againWish(local, { kind: 'auto' })).toEqual({ zone: 'device' });
    expect(againWish({ lineage: lineage('cloud') }, { kind: 'auto' })).toEqual({});
    expect(againWish(local, { kind: 'model', modelId: 'openai/m' })).toEqual({});
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
