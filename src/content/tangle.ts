const code = /\{|^(?:import|export)\b/m;
const opening =
  /[([{<`!~+\-?:=*]|\b(?:typeof|void|new|await|delete|yield|if|for|while|else|do|with|function|class)\b/g;
const mostOpenings = 3_000;

const mark = /["']|--+|\.\.\./g;
const mostMarks = 5_000;

/**
 * Whether a text has more of some signs than its parser can bear: past some 5,000 levels of code it runs out
 * of stack, past some 30,000 quotation marks, dashes and dots that it makes typographic it loses count of its
 * memory. Either ends the whole process. An advert has a few hundred such signs at most.
 */
export function isTangled(text: string): boolean {
  if (text.length <= Math.min(mostOpenings, mostMarks)) return false;
  return (code.test(text) && hasMore(text, opening, mostOpenings)) || hasMore(text, mark, mostMarks);
}

function hasMore(text: string, sign: RegExp, than: number): boolean {
  return text.length > than && text.matchAll(sign).drop(than).next().done === false;
}
