import type { Detector } from '../detect-context.ts';

const HOME =
  /(?:\/home\/|\/Users\/|\/export\/home\/|[A-Za-z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings)(?:\\{1,2}|\/))([\p{L}\p{N}][\p{L}\p{N}._-]{0,40}(?: \p{Lu}[\p{L}.-]{0,30}(?=[\\/]))?)/gu;
const NOBODY =
  /^(?:user|users|username|user_?name|your[-_]?\w*|me|you|runner|ubuntu|debian|root|shared|public|default|node|vscode|docker|app|deploy|ec2-user|vagrant|pi|circleci|travis|jenkins|git|www|www-data|name|foo|bar|test|admin|administrator|all|linuxbrew|appuser|jovyan|coder|codespace|gitpod|nonroot|somebody|someone|example)$/i;

/** Home folders: the root of the path through the account's name is marked, the rest of the path stays. */
export const filePathDetector: Detector = {
  name: 'file-path',
  detect({ text, sink }) {
    HOME.lastIndex = 0;
    for (let match = HOME.exec(text); match !== null; match = HOME.exec(text)) {
      const name = match[1] ?? '';
      if (NOBODY.test(name) || /[\w.]/.test(text.charAt(match.index - 1))) continue;
      sink.add(match.index, match.index + match[0].length, 'file-path', 0.8, 'pattern:home-folder');
    }
  },
};
