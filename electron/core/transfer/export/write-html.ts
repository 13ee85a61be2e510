import { messages, t } from '../../../../shared/messages/index.ts';
import { activeBranch } from './active-branch.ts';
import type { ExportCount } from './count.ts';
import type { ReadableConversation } from './read-conversations.ts';
import { speaker } from './write-markdown.ts';

/**
 * One page that needs nothing but itself: no script, no picture, no address that a browser would ask. What was written
 * is shown as it was written; the policy in its head holds even if something were to slip through.
 */
export async function* writeHtml(
  conversations: AsyncIterable<ReadableConversation>,
  count: ExportCount,
): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('transfer.pageTitle'))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
  for await (const conversation of conversations) yield articleOf(await branchOf(conversation, count), conversation);
  yield '</main>\n</body>\n</html>\n';
}

interface Branch {
  readonly branch: Awaited<ReturnType<typeof activeBranch>>;
  readonly names: ReadonlyMap<string, string>;
}

async function branchOf(conversation: ReadableConversation, count: ExportCount): Promise<Branch> {
  const branch = await activeBranch(conversation);
  const names = new Map<string, string>();
  for await (const { id, name } of conversation.attachments()) names.set(id, name);
  count.conversations += 1;
  count.messages += branch.length;
  return { branch, names };
}

function articleOf({ branch, names }: Branch, { about }: ReadableConversation): string {
  const said = branch.map((message) => {
    const files = (message.attachments ?? []).map((id) => `<li dir="auto">${escaped(names.get(id) ?? id)}</li>`);
    return `<section class="${message.role}">
<h3>${escaped(speaker(message))} <time>${new Date(message.createdAt).toISOString()}</time></h3>
${files.length === 0 ? '' : `<ul>${files.join('')}</ul>\n`}<div class="said" dir="auto">${escaped(message.content)}</div>
${message.state === 'complete' ? '' : `<p class="note">${escaped(t('transfer.unfinished'))}</p>\n`}</section>
`;
  });
  const title = about.title === '' ? t('transfer.untitled') : about.title;
  return `<article>
<h2 dir="auto">${escaped(title)}</h2>
${said.join('')}</article>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
article { margin-bottom: 4rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: .8125rem; margin: 1.5rem 0 .25rem; opacity: .75; }
time { font-weight: normal; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.user .said { background: #8881; border-radius: .5rem; padding: .5rem .75rem; }
.note { opacity: .75; font-style: italic; }
`;
