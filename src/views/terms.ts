import { statedValue } from '#domain/fact.ts';
import { countryName, placeName } from '#domain/place.ts';
import { fieldBenefits, type Role } from '#domain/role.ts';

/** What the fields of an advert state and its text may not repeat, a sentence each. Nothing that is estimated. */
export function terms(role: Role): string[] {
  const contract = statedValue(role.contract);
  const months = statedValue(role.experienceMonths);
  const education = statedValue(role.education);
  return [
    ...place(role),
    contract?.length && `Contract length: ${duration(contract.length)}${extension(contract.extendable)}.`,
    contract?.start && `Start: ${contract.start === 'asap' ? 'as soon as possible' : contract.start}.`,
    contract?.ir35 && `IR35 status: ${contract.ir35.status}.`,
    labelled('Working hours', statedValue(role.hours)),
    months === undefined
      ? undefined
      : `Experience: ${months === 0 ? 'none needed' : `${months} months or more`}.`,
    labelled('Education', education && words.format(education)),
    labelled('Visas and right to work', statedValue(role.visa)),
    labelled('Relocation', statedValue(role.relocation)),
    labelled('Security clearance', statedValue(role.clearance)),
    labelled('Benefits', fieldBenefits(role).join('; ') || undefined),
  ].filter((term) => typeof term === 'string');
}

const words = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const lengths = new Intl.DurationFormat('en-GB', { style: 'long' });

function place(role: Role): (string | undefined)[] {
  const workspace = statedValue(role.workspace);
  const locations = statedValue(role.locations);
  const where = locations && words.format(locations.map(placeName));
  switch (workspace?.workplace) {
    case 'remote': {
      const applicants = statedValue(role.applicants);
      return [
        'This role is fully remote.',
        applicants && `Applicants may be in: ${words.format(applicants.countries.map(countryName))}.`,
        labelled('Only these parts', applicants?.regions && words.format(applicants.regions)),
        labelled('Hours to be reached at', applicants?.hours),
        where && `Based in ${where}, without having to be there.`,
      ];
    }
    case 'hybrid':
      return [
        `Hybrid: partly at the workplace in ${where}, partly from home.`,
        workspace.daysOnSite === undefined
          ? undefined
          : `Days a week at the workplace: ${workspace.daysOnSite}.`,
      ];
    case 'on-site':
      return [`On site in ${where}.`];
    case undefined:
      return [where && `Place of work: ${where}.`];
  }
}

function duration(length: string): string {
  return lengths.format(Temporal.Duration.from(length));
}

function extension(extendable: boolean | undefined): string {
  if (extendable === undefined) return '';
  return extendable ? ', extensions possible' : ', no extension';
}

/** Benefits that stand in a field; those of the text are in the text. */
function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${label}: ${text.replace(/[.\s]+$/, '')}.`;
}
