/** Of so many things at once, which take a tenth of a gigabyte: what is made of more is made again. */
const most = 10_000;

/** What is made of each thing of one site: most stand in many feeds. */
export function madeOnce<Thing extends object, Site, Made>(
  make: (thing: Thing, site: Site) => Made,
): (thing: Thing, site: Site) => Made {
  let known = new WeakMap<Thing, Made>();
  let count = 0;
  return (thing, site) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    if (count === most) [known, count] = [new WeakMap(), 0];
    count++;
    const made = make(thing, site);
    known.set(thing, made);
    return made;
  };
}
