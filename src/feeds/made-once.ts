/** Twice as many are kept at most, which take a tenth of a gigabyte. */
const enough = 5000;

/**
 * What is made of each thing of one site: most stand in many feeds. So many are kept at least, those that were asked
 * for last, and for no longer than the task that asks for them, such as the writing of all feeds: what is weakly held
 * stays to its end (https://tc39.es/ecma262/#sec-weakref.prototype.deref).
 */
export function madeOnce<Thing extends object, Site, Made>(
  make: (thing: Thing, site: Site) => Made,
  least = enough,
): (thing: Thing, site: Site) => Made {
  let held: WeakRef<{ now: Map<Thing, Made>; before: Map<Thing, Made> }> | undefined;
  return (thing, site) => {
    let known = held?.deref();
    if (known === undefined) {
      known = { now: new Map(), before: new Map() };
      held = new WeakRef(known);
    }
    const { now, before } = known;
    const there = now.get(thing);
    if (there !== undefined) return there;
    const made = before.get(thing) ?? make(thing, site);
    now.set(thing, made);
    if (now.size === least) {
      known.before = now;
      known.now = new Map();
    }
    return made;
  };
}
