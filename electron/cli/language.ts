import { setLanguage } from '../../shared/messages/set-language.ts';

/** The language of the terminal: LC_ALL, LC_MESSAGES, LANG, the first that is set; where none is, the system's. */
export async function speakAsTerminal(env: NodeJS.ProcessEnv): Promise<void> {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  // `de_AT.UTF-8@euro` is `de-AT`; `C` and `POSIX` are no language, and English then
  const tag = named?.replace(/[.@].*$/, '').replaceAll('_', '-');
  await setLanguage('system', [tag ?? Intl.DateTimeFormat().resolvedOptions().locale]);
}
