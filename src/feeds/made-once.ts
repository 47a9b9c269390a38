/** Of so many things at once, which take a tenth of a gigabyte: what is made of more is made again. */
const most = 10_000;

/**
 * What is made of each thing of one site: most stand in many feeds. It is kept for the task that asks for it, such as
 * the writing of all feeds: what is weakly held stays to its end (https://tc39.es/ecma262/#sec-weakref.prototype.deref).
 */
export function madeOnce<Thing extends object, Site, Made>(
  make: (thing: Thing, site: Site) => Made,
): (thing: Thing, site: Site) => Made {
  let held: WeakRef<Map<Thing, Made>> | undefined;
  return (thing, site) => {
    let known = held?.deref();
    const before = known?.get(thing);
    if (before !== undefined) return before;
    if (known === undefined) {
      known = new Map();
      held = new WeakRef(known);
    }
    // Another one in its place would leave it there to the end of the task.
    if (known.size === most) known.clear();
    const made = make(thing, site);
    known.set(thing, made);
    return made;
  };
}
