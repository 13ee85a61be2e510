interface Node {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * Messages in an order in which each comes after its parent, otherwise as they were. `broken`: ids that are there twice
 * (the first counts), parents that are not there (such a message begins a branch of its own) or circles (cut open at
 * their first message).
 */
export function orderTree<T extends Node>(nodes: readonly T[]): { ordered: T[]; broken: boolean } {
  const known = new Map<string, T>();
  for (const node of nodes) if (!known.has(node.id)) known.set(node.id, node);
  let broken = known.size < nodes.length;
  const ordered: T[] = [];
  const placed = new Set<string>();
  const waiting = new Map<string, T[]>();

  function place(first: T): void {
    const stack = [first];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (placed.has(node.id)) continue;
      placed.add(node.id);
      ordered.push(node);
      stack.push(...(waiting.get(node.id) ?? []).toReversed());
      waiting.delete(node.id);
    }
  }
  const asRoot = (node: T): T => {
    broken = true;
    return { ...node, parent: null };
  };

  for (const node of known.values()) {
    if (node.parent === null || placed.has(node.parent)) place(node);
    else if (!known.has(node.parent)) place(asRoot(node));
    else {
      const siblings = waiting.get(node.parent);
      if (siblings === undefined) waiting.set(node.parent, [node]);
      else siblings.push(node);
    }
  }
  for (const node of known.values()) if (!placed.has(node.id)) place(asRoot(node));
  return { ordered, broken };
}
