import { decoded } from './decoded.ts';

/** The attributes of one element of a text after another. */
export type Attributes = {
  /** Reads those that begin at `from`, and returns where the element ends; a `>` between quotes does not end it. */
  read: (from: number) => number;
  /** One of those that were read last, decoded; empty when it has no value, `undefined` when it is not there. */
  value: (name: string) => string | undefined;
};

export function attributes(html: string): Attributes {
  // Of each attribute, where its name and its value begin and end.
  const places: number[] = [];
  let count = 0;
  const note = (name: number, nameEnd: number, value: number, valueEnd: number) => {
    places[count] = name;
    places[count + 1] = nameEnd;
    places[count + 2] = value;
    places[count + 3] = valueEnd;
    count += 4;
  };
  return {
    read(from) {
      count = 0;
      let at = from;
      while (at < html.length) {
        const sign = html.charCodeAt(at);
        if (sign === greater) return at + 1;
        if (!isOfName(sign)) {
          at += 1;
          continue;
        }
        const name = at;
        while (isOfName(html.charCodeAt(at))) at += 1;
        const nameEnd = at;
        const equal = pastSpace(html, at);
        if (html.charCodeAt(equal) !== equals) {
          note(name, nameEnd, nameEnd, nameEnd);
          continue;
        }
        const value = pastSpace(html, equal + 1);
        const quote = html.charCodeAt(value);
        if (quote === double || quote === single) {
          const end = html.indexOf(quote === double ? '"' : "'", value + 1);
          if (end === -1) return html.length;
          note(name, nameEnd, value + 1, end);
          at = end + 1;
        } else {
          at = value;
          while (isOfBareValue(html.charCodeAt(at))) at += 1;
          note(name, nameEnd, value, at);
        }
      }
      return html.length;
    },
    value(name) {
      for (let at = 0; at < count; at += 4) {
        const start = places[at]!;
        if (places[at + 1]! - start === name.length && html.startsWith(name, start))
          return decoded(html.slice(places[at + 2], places[at + 3]));
      }
      return undefined;
    },
  };
}

const double = '"'.charCodeAt(0);
const single = "'".charCodeAt(0);
const equals = '='.charCodeAt(0);
const slash = '/'.charCodeAt(0);
const less = '<'.charCodeAt(0);
const greater = '>'.charCodeAt(0);
const space = ' '.charCodeAt(0);

function pastSpace(html: string, from: number): number {
  let at = from;
  while (html.charCodeAt(at) <= space) at += 1;
  return at;
}

function isOfName(sign: number): boolean {
  return isOfBareValue(sign) && sign !== equals && sign !== slash;
}

function isOfBareValue(sign: number): boolean {
  return sign > space && sign !== greater && sign !== less && sign !== double && sign !== single;
}
