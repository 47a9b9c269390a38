const encoder = new TextEncoder();
/** In UTF-16 units. */
const atOnce = 250_000;

/** A long text from its parts, as UTF-8, of which little is there at a time. */
export function byteStream(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const pieces = byteParts(parts);
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The same, piece by piece. */
export function* byteParts(parts: Iterable<string>): Generator<Uint8Array, undefined> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < atOnce) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
