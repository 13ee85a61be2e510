/** The group that a person is asked to type, counted from 0: not the first, which the eye remembers. */
export const CHECKED_GROUP = 2;

export function recoveryGroups(recoveryKey: string): string[] {
  return recoveryKey.split(/[\s-]+/).filter((group) => group !== '');
}

/** Capitals, and letters that are easily taken for digits, do not matter. */
export function sameGroup(typed: string, group: string): boolean {
  const plain = (text: string): string =>
    text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain(typed) !== '' && plain(typed) === plain(group);
}
