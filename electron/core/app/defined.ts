/** The properties that have a value: zod's partial objects may hold `undefined`, which would overwrite in a spread. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as never;
}
