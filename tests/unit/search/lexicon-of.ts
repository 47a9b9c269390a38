import { lexicon, type Lexicon, type Told } from '#search/vocabulary/lexicon.ts';
import { measuring } from '#search/measures/measuring.ts';
import { vocabulary, type Vocabulary } from '#search/vocabulary/vocabulary.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';

const skills: Record<string, string> = {
  'aws-sagemaker': 'name: AWS SageMaker\naliases: [SageMaker, Amazon SageMaker]',
  aws: 'name: Amazon Web Services\naliases: [AWS]',
  databricks: 'name: Databricks',
  'machine-learning': 'name: Machine Learning',
  mlops: 'name: MLOps',
  kubernetes: 'name: Kubernetes',
  java: 'name: Java',
  javascript: 'name: JavaScript',
  go: 'name: Go',
  r: 'name: R',
  'c-plus-plus': 'name: C++',
  'c-sharp': 'name: C#',
  'dot-net': 'name: .NET',
  chef: 'name: Chef\naliases: [Opscode Chef]',
  'ci-cd': 'name: CI/CD',
  'remote-sensing': 'name: Remote Sensing',
};

const employers: Record<string, string> = {
  'globex-uk': 'Globex Ltd',
  'databricks-inc': 'Databricks',
  initech: 'The Initech Group (ITG)',
  target: 'Target\nlegalName: Bullseye Stores plc',
  'acme-labs': 'Acme Labs GmbH',
};

const roles = {
  engineer: [
    'Senior Machine Learning Engineer',
    'employer: globex-uk',
    'city: London, country: GB',
    'seniority: senior',
  ],
  nurse: [
    'Charge Nurse',
    'employer: initech',
    'city: Reading, region: Berkshire, country: GB',
    'seniority: senior',
  ],
  chef: ['Chef de Partie', 'employer: target', 'city: Nice, country: FR', 'seniority: mid'],
  'head-chef': ['Head Chef', 'employer: target', 'city: Cambridge, country: GB', 'employment: [full-time]'],
  contracts: [
    'Contract Planner',
    'employer: acme-labs',
    'city: Cambridge, region: Massachusetts, country: US',
    'employment: [full-time]',
  ],
  sre: [
    'Site Reliability Engineer',
    'employer: databricks-inc',
    'city: New York, region: New York, country: US',
    'employment: [contract]',
  ],
  mental: ['Reading Mentor', 'employer: globex-uk', 'city: Berlin, country: DE', 'industry: Banking'],
  planner: [
    'Target Planner',
    'employer: globex-uk',
    'city: Austin, region: Texas, country: US',
    'industry: Healthcare',
  ],
} satisfies Record<string, [string, string, string, string]>;

const skillsOf: Record<string, string> = { engineer: 'machine-learning, mlops', sre: 'go, kubernetes, r' };

/** Varied enough for every ambiguity that the grammar decides. */
export const content: Record<string, string> = {
  ...files('skills', skills, (text) => `${text}\nabout: A skill.\n`, 'yaml'),
  ...files('employers', employers, (name) => `---\nname: ${name}\n---\n\nAn employer.\n`),
  ...files('roles', roles, ([title, employer, place, more], key) =>
    roleFile(`locations: [{ ${place} }]\n${more}\nskills: [${skillsOf[key] ?? 'python'}]`)
      .replace('Model Keeper', title)
      .replace('employer: acme-robotics', employer),
  ),
};

/** As the browser has it: the vocabulary has been JSON. */
export function lexiconOf(over: Record<string, string> = {}, told: Told = {}): Lexicon {
  // What JSON makes of it is of the same type, which is what these tests are about.
  const sent = JSON.parse(JSON.stringify(vocabulary(catalogueOf({ ...content, ...over })))) as Vocabulary;
  return lexicon(sent, {}, { measuring, ...told });
}

function files<Value>(
  folder: string,
  values: Record<string, Value>,
  text: (value: Value, key: string) => string,
  ending = 'mdx',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${folder}/${key}.${ending}`, text(value, key)]),
  );
}
