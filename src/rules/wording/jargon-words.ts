import { phrases, type Phrase } from './phrase.ts';

/**
 * Words of adverts that say little, after the UK government's words to avoid
 * (https://www.gov.uk/guidance/style-guide/a-to-z#words-to-avoid) and the list of write-good
 * (https://github.com/btford/write-good).
 */
export const jargonWords: readonly Phrase[] = [
  ...phrases('many people do not see themselves in it, and it names no skill.', {
    'rock ?-?stars?': 'Name what the person does well, such as “an experienced engineer”.',
    'ninjas?': 'Name the skill, such as “an experienced developer”.',
    'gurus?': 'Write “specialist” or “expert”, and in what.',
    'superstars?|unicorns?|super ?heroe?s?': 'Name what the person does well.',
    '(?:coding|marketing|sales|excel|data|tech|code|growth) (?:wizard|jedi|hacker|beast)s?':
      'Name the skill and how well it is needed.',
    'a-players?': 'Name what the person does well.',
  }),
  ...phrases('readers cannot tell what it means for their day.', {
    'fast[- ]pac(?:ed?|ing)': 'Say what changes how often, such as “priorities are set anew each week”.',
    '(?:wear|wearing|wears) (?:many|multiple|several|different|lots of) hats':
      'Name the two or three kinds of work that belong to the role.',
    'work hard,? (?:and )?play hard|(?:play|work) hard,? (?:and )?(?:play|work) hard':
      'Say which hours people really work.',
    '(?:hit|hits|hitting) the ground running':
      'Say what a new colleague does in the first month, and who helps.',
    '(?:thrives?|excels?|works?|working|thriving|perform(?:s|ing)?)(?: well| effectively)? (?:in|under) (?:a )?(?:high[- ])?pressure':
      'Say what the pressure is: a deadline each month, an emergency each week.',
    'dynamic (?:environment|team|individual|person|workplace|company|organi[sz]ation)':
      'Say what changes, and how often.',
    "(?:(?:we are|we[’']re|like) (?:one |a )(?:big )?(?:happy )?family|part of our (?:\\w+ )?family)(?! (?:business|firm|company|law|owned|run|medicine|practice))":
      'Say how people help each other; nobody can be dismissed from a family.',
    '(?:the |daily |side )?hustle': 'Say what the work is.',
    'crush(?:es|ing)? it': 'Say what a good result is.',
  }),
  ...phrases('it is said in so many adverts that it says nothing.', {
    'self[- ]starters?': 'Say what the person decides alone.',
    'go[- ]getters?': 'Say what the person starts without being asked.',
    'team[- ]players?': 'Say with whom the person works, and on what.',
    '(?:proven|strong|solid|demonstrated|successful) track record':
      'Say what the person should have done before.',
    'can[- ]do (?:attitude|approach|spirit)': 'Leave it out, or say what the person does.',
    'results?[- ](?:driven|oriented|focus+ed)': 'Say which results count.',
    '(?:think|thinks|thinking) outside (?:of )?the box|out[- ]of[- ]the[- ]box (?:thinking|thinkers?)':
      'Say which problem needs a new answer.',
    '(?:gives?|giving) 1[0-9]0 ?(?:%|per cent|percent)': 'Leave it out.',
  }),
  ...phrases('it is the language of offices, and a plain word is shorter.', {
    'synerg(?:y|ies|istic|i[sz]e)': 'Write “working together”.',
    'low[- ]hanging fruit': 'Write “what can be done at once”.',
    'move the needle': 'Write “make a difference”, and to what.',
    'blue[- ]sky thinking': 'Write “new ideas”.',
    'thought leaders?': 'Write “someone whose advice is asked for”.',
    'paradigm shifts?': 'Write “change”.',
    'best[- ](?:of[- ]breed|in[- ]class)': 'Say what is good about it.',
    'bleeding[- ]edge': 'Write “new”, or name the technology.',
    'game[- ]chang(?:ers?|ing)': 'Say what it changes.',
    'circle back': 'Write “return to”.',
    'boil the ocean': 'Write “do everything at once”.',
    'value[- ]adds?': 'Say what is gained, and by whom.',
  }),
];
