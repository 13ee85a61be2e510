import { expect, it } from 'vitest';

import { dropOrphans } from '../../../electron/core/store/damage/mend-trees.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

// The bug: words of a draft whose conversation or message is lost stay in the database, seen by nobody and deleted by nothing
it('leaves no draft without what it is of', () => {
  const { store, db } = openRepositories();
  const kept = addTurn(store, 'kept', 'yes');
  const lost = addTurn(store, 'lost', 'no');
  store['drafts.put']({ conversationId: null, text: 'of the next', now: 2 });
  for (const { conversationId, userId } of [kept, lost]) {
    store['drafts.put']({ conversationId, text: 'of the conversation', now: 2 });
    store['drafts.put']({ conversationId, messageId: userId, text: 'of the message', now: 2 });
  }
  db.pragma('foreign_keys = OFF');
  db.exec('DROP TRIGGER drafts_purged; DROP TRIGGER edits_purged');
  db.prepare('DELETE FROM messages WHERE id IN (?, ?)').run(lost.userId, lost.answerId);
  db.prepare('DELETE FROM conversations WHERE id = ?').run(lost.conversationId);

  expect(dropOrphans(db).get('drafts')).toBe(2);
  expect(store['drafts.get']({ conversationId: null }).text).toBe('of the next');
  expect(store['drafts.get']({ conversationId: kept.conversationId }).text).toBe('of the conversation');
  expect(store['drafts.get']({ conversationId: kept.conversationId, messageId: kept.userId }).text).toBe(
    'of the message',
  );
  expect(db.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 3 });
});
