type Grouped<Key, Item> = Map<Key, Item[]>;

/** What our code uses and Node 20 does not have yet. */
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    configurable: true,
    writable: true,
    value: <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, at: number) => Key): Grouped<Key, Item> => {
      const groups: Grouped<Key, Item> = new Map();
      let at = 0;
      for (const item of items) {
        const key = keyOf(item, at++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}
