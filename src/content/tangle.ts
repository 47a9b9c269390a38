const code = /\{|^(?:import|export)\b/m;
const opening =
  /[([{<`!~+\-?:=*]|\b(?:typeof|void|new|await|delete|yield|if|for|while|else|do|with|function|class)\b/g;
const mostOpenings = 3_000;

/**
 * Whether a text has more of what nests in code than its parser can follow: past some 5,000 levels it runs
 * out of stack, and the whole process ends. An advert has a few hundred such signs at most.
 */
export function isTangled(text: string): boolean {
  return code.test(text) && text.matchAll(opening).drop(mostOpenings).next().done === false;
}
