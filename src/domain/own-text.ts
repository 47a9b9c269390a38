const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The same text with memory of its own. A piece that was cut from a text keeps all of it for as long as it lives
 * itself, and two bytes a letter where any letter of the whole needs two. Half a letter becomes U+FFFD, as in a file.
 */
export function ownText(text: string): string {
  return decoder.decode(encoder.encode(text));
}
