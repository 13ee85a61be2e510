export type KeyMeaning =
  | 'new'
  | 'newTemporary'
  | 'newWindow'
  | 'zoom'
  | 'find'
  | 'findHere'
  | 'stop'
  | 'editLast'
  | 'slash'
  | 'privacy'
  | 'lock'
  | 'settings'
  | 'sidebar'
  | 'sheet'
  | 'list'
  | 'rename'
  | 'delete'
  | 'choose'
  | 'chooseRange'
  | 'send'
  | 'newline';

interface KeyGroup {
  readonly name: 'everywhere' | 'composer' | 'list';
  readonly keys: readonly { readonly keys: readonly string[]; readonly what: KeyMeaning }[];
}

export function keyGroups(sendWithEnter: boolean): readonly KeyGroup[] {
  return [
    {
      name: 'everywhere',
      keys: [
        { keys: ['Mod+N'], what: 'new' },
        { keys: ['Mod+Shift+T'], what: 'newTemporary' },
        { keys: ['Mod+Shift+N'], what: 'newWindow' },
        { keys: ['Mod+K'], what: 'find' },
        { keys: ['Mod+F'], what: 'findHere' },
        { keys: ['Esc'], what: 'stop' },
        { keys: ['Mod+I'], what: 'privacy' },
        { keys: ['Mod+L'], what: 'lock' },
        { keys: ['Mod+,'], what: 'settings' },
        { keys: ['Mod+\\'], what: 'sidebar' },
        { keys: ['Mod++', 'Mod+-', 'Mod+0'], what: 'zoom' },
        { keys: ['?'], what: 'sheet' },
      ],
    },
    {
      name: 'composer',
      keys: [
        { keys: [sendWithEnter ? 'Enter' : 'Mod+Enter'], what: 'send' },
        { keys: [sendWithEnter ? 'Shift+Enter' : 'Enter'], what: 'newline' },
        { keys: ['↑'], what: 'editLast' },
        { keys: ['/'], what: 'slash' },
      ],
    },
    {
      name: 'list',
      keys: [
        { keys: ['↑', '↓'], what: 'list' },
        { keys: ['Mod+Space'], what: 'choose' },
        { keys: ['Shift+↑', 'Shift+↓'], what: 'chooseRange' },
        { keys: ['F2'], what: 'rename' },
        { keys: ['Del'], what: 'delete' },
      ],
    },
  ];
}
